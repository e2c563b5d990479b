using System.Globalization;
using System.Text.Json;
using Knowledgebase.Site.Search;

namespace Knowledgebase.Site.Tests.Search;

/// <summary>The files of the index as they are written, read as the browser reads them.</summary>
public sealed class SearchDataTests
{
    [Fact]
    public void Every_document_stands_at_its_number_and_leads_to_a_place_on_the_site()
    {
        using var site = new SmallSite().Built();
        var head = Head(site);

        var documents = Documents(site, head);

        Assert.Equal(Count(head), documents.Count);
        Assert.Equal("/platforms/jitsi-meet/", Address(documents[0]));
        Assert.Equal("/platforms/jitsi-meet/end-to-end-encryption/", Address(documents[1]));
        Assert.All(documents.Where(document => document.ValueKind == JsonValueKind.Array), document =>
        {
            var parts = Address(document).Split('#');
            Assert.True(File.Exists(Path.Join(site.Output, parts[0], "index.html")), Address(document));
            if (parts.Length > 1)
                Assert.NotNull(site.Open(parts[0][1..] + "index.html").GetElementById(parts[1]));
        });
    }

    [Fact]
    public void The_words_of_a_fact_lead_to_it()
    {
        using var site = new SmallSite().Built();
        var head = Head(site);
        var fact = Documents(site, head).FindIndex(document => document.ValueKind == JsonValueKind.Array && Address(document) == "/platforms/zoom/end-to-end-encryption/");

        Assert.All((string[])["find", "choic", "optional", "scop", "quot"], word => Assert.Contains(fact, Places(site, head, "terms", word)));
    }

    [Fact]
    public void Answers_tell_words_rating_standing_and_option_of_each_platform()
    {
        using var site = new SmallSite().Built();
        var head = Head(site);

        var file = Read(site, head, "answers/0");
        var zoom = head.GetProperty("platforms").EnumerateArray().Index().Single(platform => platform.Item[0].GetString() == "zoom").Index;
        var answer = file.GetProperty("answers")[file.GetProperty("of")[zoom].GetInt32()];

        Assert.Equal(("optional label", "mixed"), (answer[0].GetString(), answer[1].GetString()));
        Assert.Equal("disputed", head.GetProperty("standings")[2 * answer[2].GetInt32()].GetString());
        Assert.Equal([1], answer[5].EnumerateArray().Select(place => place.GetInt32()));
    }

    [Fact]
    public void What_platforms_answer_is_counted_by_rating_and_lists_do_not_count()
    {
        using var site = new SmallSite().Built();
        var head = Head(site);

        var file = Read(site, head, "tallies");
        var counts = file.GetProperty("of").EnumerateArray().Select(platform => platform.EnumerateArray().Sum(count => count.GetInt32())).ToList();

        Assert.Equal(["protective", "mixed", "risky", "neutral", "unknown"], file.GetProperty("ratings").EnumerateArray().Select(rating => rating.GetString()));
        Assert.Equal(head.GetProperty("platforms").GetArrayLength(), counts.Count);
        Assert.All(counts, count => Assert.Equal(head.GetProperty("criteria").EnumerateArray().Count(criterion => criterion.GetArrayLength() > 6), count));
    }

    [Fact]
    public void What_happened_to_all_platforms_stands_in_the_order_of_time()
    {
        using var site = new SmallSite(SmallInput.Complete().With("platforms/jitsi-meet/events.yml", """
            - id: older
              kind: feature
              date: 2019
              title: Something older
              summary: It came before the settlement.
              evidence:
                - source: court-file
            - id: to-come
              kind: feature
              date: 2027
              announced: 2026
              title: Something to come
              summary: It has not happened.
              evidence:
                - source: court-file
            """)).Built();
        var head = Head(site);
        var documents = Documents(site, head);

        var addresses = Read(site, head, "events").EnumerateArray().Select(number => Address(documents[number.GetInt32()]));

        Assert.Equal(["/events/zoom/settlement/", "/events/jitsi-meet/older/"], addresses);
    }

    [Fact]
    public void Many_platforms_have_an_index_for_each_group_of_them_and_one_that_all_share()
    {
        using var site = new SmallSite(SmallInput.WithPlatforms(90)).Built();
        var head = Head(site);
        var perPart = head.GetProperty("part").GetInt32();
        var ofOne = Count(head) / 91;

        var parts = Enumerable.Range(0, 3).Select(part => Places(site, head, $"terms/part-{part}", "found")).ToList();

        Assert.Equal(40, perPart);
        Assert.Equal(parts.SelectMany(part => part).Count(), Texts(site, head).Count(text => text.Contains("found", StringComparison.Ordinal)));
        Assert.InRange(Places(site, head, "terms", "found").Count(), 1, 250);
        Assert.All(parts.Index(), part => Assert.All(part.Item, number => Assert.Equal(part.Index, number / ofOne / perPart)));
    }

    [Fact]
    public void A_change_of_a_fact_changes_the_address_of_the_index()
    {
        using var site = new SmallSite().Built();
        var before = Head(site).GetProperty("folder").GetString();

        SmallSite.Change(Path.Join(site.Input, "platforms/zoom/security.yml"), "finding summary", "another summary");
        site.Built();

        Assert.NotEqual(before, Head(site).GetProperty("folder").GetString());
    }

    static JsonElement Head(SmallSite site) =>
        Parse(Directory.GetFiles(Path.Join(site.Output, "data"), "search.*.json").Single());

    static JsonElement Read(SmallSite site, JsonElement head, string name) =>
        Parse(Path.Join(site.Output, head.GetProperty("folder").GetString(), name + ".json"));

    static List<JsonElement> Documents(SmallSite site, JsonElement head) =>
    [
        .. Enumerable.Range(0, (int)Math.Ceiling((double)Count(head) / DocumentChunks.Size)).SelectMany(number =>
            Read(site, head, string.Create(CultureInfo.InvariantCulture, $"documents/{number}")).EnumerateArray()),
    ];

    static int Count(JsonElement head)
    {
        var criteria = head.GetProperty("criteria").GetArrayLength();
        return head.GetProperty("platforms").EnumerateArray().Sum(platform => 1 + criteria + Sum(platform[2])) + Sum(head.GetProperty("rest"));

        static int Sum(JsonElement numbers) => numbers.EnumerateArray().Sum(number => number.GetInt32());
    }

    static IEnumerable<int> Places(SmallSite site, JsonElement head, string folder, string word)
    {
        var starts = head.GetProperty("shards").EnumerateArray().Select(start => start.GetString()).ToList();
        var shard = starts.FindLastIndex(start => string.CompareOrdinal(start, word) <= 0);
        if (!Read(site, head, string.Create(CultureInfo.InvariantCulture, $"{folder}/{shard}")).TryGetProperty(word, out var groups))
            yield break;
        foreach (var group in groups.EnumerateArray().Skip(1))
        {
            var number = 0;
            foreach (var difference in group.EnumerateArray().Skip(1))
                yield return number += difference.GetInt32();
        }
    }

    static List<string> Texts(SmallSite site, JsonElement head) =>
    [
        .. Enumerable.Range(0, (Count(head) + 3) / 4).SelectMany(number =>
            Read(site, head, string.Create(CultureInfo.InvariantCulture, $"texts/{number}")).EnumerateArray().Select(text => text.GetString()!)),
    ];

    static string Address(JsonElement document) => document[0].GetString()!;

    static JsonElement Parse(string file) => JsonDocument.Parse(File.ReadAllBytes(file)).RootElement;
}
