using Knowledgebase.Facts.Model;
using Knowledgebase.Sources.PageText;

namespace Knowledgebase.Sources.Tests.PageText;

public sealed class TextFingerprintTests
{
    // A policy of some length, of made-up sentences that differ from each other.
    static readonly string[] policy =
        [.. Enumerable.Range(1, 60).Select(number => $"Under clause {number} we keep records of kind {number * 7} for the purpose of item {number * 13} and delete them later.")];

    [Theory]
    [InlineData("<nav>A new menu</nav>", "")]
    [InlineData("", "<footer>© 2027</footer>")]
    [InlineData("<div class='cookie-consent'>Take one</div>", "<aside>Read next</aside>")]
    [InlineData("<p>Updated 3 days ago</p>", "<p>1,204 views</p>")]
    [InlineData("<p>Last updated: 5 May 2027</p>", "<time>today</time>")]
    [InlineData("<script>var a = Math.random()</script>", "<!-- 12345 -->")]
    public void What_stands_around_a_text_does_not_change_it(string before, string after) =>
        Assert.Equal(TextChange.None, Change(Page(policy), before + Page(policy) + after));

    [Fact]
    public void Neither_do_white_space_punctuation_and_markup() => Assert.Equal(
        TextChange.None,
        Change(Page(policy), Page(policy.Select(sentence => sentence.Replace(" ", "\n<b></b> ", StringComparison.Ordinal).Replace('.', '!').ToUpperInvariant()))));

    [Fact]
    public void A_word_more_is_a_small_change() =>
        Assert.Equal(TextChange.Small, Change(Page(policy), Page(policy.Select((sentence, index) => index == 30 ? sentence.Replace("we keep", "we never keep", StringComparison.Ordinal) : sentence))));

    [Fact]
    public void A_time_that_something_takes_is_part_of_the_text() =>
        Assert.Equal(TextChange.Small, Change(Page([.. policy, "30 days"]), Page([.. policy, "90 days"])));

    [Fact]
    public void Another_text_is_a_large_one() =>
        Assert.Equal(TextChange.Large, Change(Page(policy), Page(Enumerable.Range(1, 50).Select(number => $"Guests number {number} dance in room {number * 3} until the music of evening {number * 5} ends."))));

    [Fact]
    public void Hardly_any_text_has_no_fingerprint() => Assert.Null(Of("<p>Please enable JavaScript to view this page.</p>"));

    [Fact]
    public void What_was_made_in_another_way_is_not_compared() =>
        Assert.Equal(TextChange.Unknown, TextFingerprint.Compare(Of(Page(policy))!.Value with { Version = 1 }, Of(Page(policy))));

    // Kept in the registry, so it must be the same tomorrow and on every machine.
    [Fact]
    public void A_fingerprint_stays_what_it_is() =>
        Assert.Equal("2-30a671c11b0892a6a05c9b051329b29f-a51ff009d4c456e6", $"{Of(Page(policy))}");

    static TextChange Change(string before, string now) => TextFingerprint.Compare(Of(before), Of(now));

    static Fingerprint? Of(string html) => TextFingerprint.Of(Pages.Read(html));

    static string Page(IEnumerable<string> paragraphs) => string.Concat(paragraphs.Select(paragraph => $"<p>{paragraph}</p>"));
}
