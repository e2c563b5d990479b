using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;

namespace Knowledgebase.Facts.Tests.Reading;

public sealed class LimitTests
{
    const string Platform = """
        name: {0}
        vendor: Zoom
        jurisdiction: US
        status: active
        website: https://zoom.example/{1}
        summary: {2}
        aliases: [{3}]
        editions:
          free: {4}
        evidence:
          - source: court-file
            quote: {5}
        """;

    /// <summary>One of each kind, and those that are in lists and groups.</summary>
    [Theory]
    [InlineData(0, 200, 1, 7)]
    [InlineData(1, 1_979, 5, 10)]
    [InlineData(2, 4_000, 6, 10)]
    [InlineData(3, 200, 7, 11)]
    [InlineData(4, 200, 9, 9)]
    [InlineData(5, 400, 12, 12)]
    public void A_text_has_a_longest_length(int place, int longest, int line, int column)
    {
        Assert.Empty(Read(place, new string('x', longest)));

        var problem = Assert.Single(Read(place, new string('x', longest + 1)));

        Assert.Equal("text-too-long", problem.Code);
        Assert.Equal($"platforms/zoom/platform.yml:{line}:{column}", $"{problem.At}");
    }

    [Fact]
    public void The_message_tells_how_long_it_is_and_may_be() => Assert.Equal(
        "`name` has 990,000 characters here, and 200 are the most. Shorten it.",
        Assert.Single(Read(0, new string('x', 990_000))).Message);

    [Fact]
    public void A_character_counts_once_whatever_it_takes_to_store_it() =>
        Assert.Empty(Read(0, string.Concat(Enumerable.Repeat("\U0001F600", 200))));

    [Fact]
    public void A_step_of_a_tip_and_a_label_of_the_vocabulary_are_texts_too() => Input.Sound()
        .With("platforms/zoom/tips.yml", $"""
            - id: tip
              title: A tip
              for: [host]
              effort: low
              steps:
                - Do it.
                - {new string('x', 1_001)}  # expect: text-too-long 7
            """)
        .With("vocabulary/scopes.yml", $"""
            client:
              desktop: Desktop app
              mobile: {new string('x', 201)}  # expect: text-too-long 11
            """)
        .Check();

    [Fact]
    public void A_list_and_a_group_have_a_largest_size_too() => Input.Sound()
        .With("platforms/zoom/platform.yml", $"""
            name: Zoom
            vendor: Zoom
            jurisdiction: US
            status: active
            website: https://zoom.example/
            summary: A service for calls.
            aliases: [{string.Join(", ", Enumerable.Range(1, 201))}]  # expect: too-many-entries 10
            formerly: [{string.Join(", ", Enumerable.Range(1, 10))}]
            editions: {Braces(201, number => $"e{number}: Edition {number}")}  # expect: too-many-entries 11
            evidence: [{string.Join(", ", Enumerable.Repeat("{ source: court-file }", 51))}]  # expect: too-many-entries 11
            """)
        .With("vocabulary/scopes.yml", $"client: {Braces(201, number => $"c{number}: App {number}")}  # expect: too-many-entries 9")
        .With("vocabulary/terms.yml", $"purpose: {Braces(201, number => $"t{number}: {{ label: Term {number} }}")}  # expect: too-many-entries 10")
        .With("platforms/zoom/use.yml", "purposes: [{ value: unknown, checked: 2026-11-21, summary: Not found. }]")
        .Check();

    [Fact]
    public void A_question_with_the_name_in_it_many_times_is_too_long() => Input.Sound()
        .With("vocabulary/topics.yml", "use: { title: Use, lead: What for. }")
        .Without("platforms/zoom/security.yml")
        .With("vocabulary/criteria.yml", $$"""
            purposes:
              topic: use
              title: Purposes
              question: {{string.Concat(Enumerable.Repeat("What does {platform} do? ", 1_100))}}  # expect: text-too-long 13
              kind: set
              terms: purpose
            """)
        .Check();

    [Theory]
    [InlineData(20, 20, "")]
    [InlineData(20, 21, "  # expect: too-many-entries 12")]
    public void People_and_occasions_have_a_most_together(int people, int occasions, string expected) => Input.Sound()
        .With("vocabulary/audiences.yml", $$"""
            people: {{Braces(people, number => $"p{number}: {{ label: P{number}, one: p{number}, many: p{number}s }}")}}
            occasions: { label: Call, any: any call, all: {{Braces(occasions, number => $"o{number}: {{ one: o{number}, many: o{number}s }}")}} }{{expected}}
            roles: { host: Hosts }
            """)
        .Check();

    [Theory]
    [InlineData(60, "")]
    [InlineData(61, "  # expect: too-many-entries 1")]
    public void Profiles_have_a_most(int count, string expected) => Input.Sound()
        .With("vocabulary/profiles.yml", $"p0: {Profile(0)}{expected}\n" + string.Join('\n', Enumerable.Range(1, count - 1).Select(number => $"p{number}: {Profile(number)}")))
        .Check();

    static string Profile(int number) =>
        $"{{ name: Profile {number}, why: Theirs., speaks-for: private, needs: {{ end-to-end-encryption: {{ accepts: [always], why: It matters. }} }} }}";

    static string Braces(int count, Func<int, string> entry) => $"{{ {string.Join(", ", Enumerable.Range(1, count).Select(entry))} }}";

    static readonly System.Text.CompositeFormat PlatformFormat = System.Text.CompositeFormat.Parse(Platform);

    static EquatableList<Problem> Read(int place, string text)
    {
        string[] texts = ["Zoom", "", "A service for calls.", "Zoom Meetings", "Free accounts", "all calls"];
        texts[place] = text;
        return Input.Sound().With("platforms/zoom/platform.yml", string.Format(System.Globalization.CultureInfo.InvariantCulture, PlatformFormat, (object[])texts)).Read().Problems;
    }
}
