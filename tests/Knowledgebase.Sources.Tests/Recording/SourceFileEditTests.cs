using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Sources.Recording;

namespace Knowledgebase.Sources.Tests.Recording;

public sealed class SourceFileEditTests
{
    const string Text = """
        # The registry.
        first-source:   # kept
          title: "First: a source"
          publisher: A vendor
          kind: policy
          url: https://first.example/a#b   # where it is

          accessed: 2026-11-01  # by Ann
          # What we read:
          via: 'stored-copy'
          language: en
          note: >-
            Folded
            text.

        # --- another group ---
        second-source:
            title: Second
            publisher: A vendor
            kind: press
            url: https://second.example/
            archive: https://archive.example/second
            accessed: 2026-10
            via: live
            language: en
            changed: 2026-11-02
            vanished-quotes:
            - one
            - "two: 2"

        """;

    static readonly DateOnly today = new(2026, 11, 27);
    static readonly Fingerprint fingerprint = new(1, "0123456789abcdef0123456789abcdef", 1);

    [Fact]
    public void Only_the_lines_of_what_was_seen_change() => Assert.Equal(
        """
        # The registry.
        first-source:   # kept
          title: "First: a source"
          publisher: A vendor
          kind: policy
          url: https://first.example/a#b   # where it is
          archive: https://archive.example/first

          accessed: 2026-11-27  # by Ann
          # What we read:
          via: live
          language: en
          fingerprint: 1-0123456789abcdef0123456789abcdef-0000000000000001
          changed: 2026-11-27
          vanished-quotes: ["never \"sell\"", "back\\slash"]
          note: >-
            Folded
            text.

        # --- another group ---
        second-source:
            title: Second
            publisher: A vendor
            kind: press
            url: https://second.example/
            archive: https://archive.example/second
            accessed: 2026-11-27
            via: live
            language: en
            fingerprint: 1-0123456789abcdef0123456789abcdef-0000000000000001
            changed: 2026-11-02

        """,
        Edit(
            Text,
            source => source.Id == "first-source"
                ? Seen(source) with
                {
                    Archive = "https://archive.example/first",
                    Changed = new PartialDate(2026, 11, 27),
                    VanishedQuotes = ["never \"sell\"", "back\\slash"],
                }
                : Seen(source) with { VanishedQuotes = [] }));

    [Fact]
    public void Ends_of_lines_stay_what_they_are()
    {
        var windows = Text.ReplaceLineEndings("\r\n");

        Assert.Equal(Edit(Text, Seen)!.ReplaceLineEndings("\r\n"), Edit(windows, Seen));
    }

    [Fact]
    public void A_second_time_changes_nothing()
    {
        var once = Edit(Text, Seen)!;

        Assert.Equal(once, Edit(once, Seen));
    }

    [Theory]
    [InlineData("flow: { title: A, publisher: B, kind: press, url: 'https://a.example/', accessed: 2026, via: live, language: en }")]
    [InlineData("flow: \n  { title: A, publisher: B, kind: press, url: 'https://a.example/', accessed: 2026, via: live, language: en }")]
    [InlineData("{ flow: { title: A, publisher: B, kind: press, url: 'https://a.example/', accessed: 2026, via: live, language: en } }")]
    [InlineData("? flow\n: title: A\n  publisher: B\n  kind: press\n  url: https://a.example/\n  accessed: 2026\n  via: live\n  language: en")]
    public void A_layout_that_cannot_be_changed_line_by_line_is_left_alone(string text)
    {
        var (edited, obstacle) = Apply(text, Seen);

        Assert.Null(edited);
        Assert.Contains("one key a line", obstacle, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_on_lines_of_its_own_is_replaced_as_a_whole()
    {
        var edited = Edit("a:\n  title: A\n  publisher: B\n  kind: press\n  url: https://a.example/\n  accessed: >-\n    2026\n  via: live\n  language: en\n", Seen);

        Assert.DoesNotContain(">-", edited, StringComparison.Ordinal);
        Assert.Contains("  accessed: 2026-11-27\n", edited, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_mistakes_is_left_alone() =>
        Assert.Equal("all.yml has mistakes in it. Run `check`, and mend them first.", Apply("a: {", Seen).Obstacle);

    static Source Seen(Source source) => source with { Accessed = new PartialDate(2026, 11, 27), Via = SourceAccess.Live, Fingerprint = fingerprint };

    static string? Edit(string text, Func<Source, Source> update)
    {
        var (edited, obstacle) = Apply(text, update);
        Assert.Null(obstacle);
        return edited;
    }

    static (string? Text, string? Obstacle) Apply(string text, Func<Source, Source> update) => SourceFileEdit.Apply(
        "all.yml",
        text,
        (SourceFile.Read("all.yml", text, today) ?? []).ToDictionary(source => source.Value.Id, source => update(source.Value)),
        today);
}
