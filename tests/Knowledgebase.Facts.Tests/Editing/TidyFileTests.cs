using FsCheck;
using FsCheck.Fluent;
using Knowledgebase.Facts.Editing;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Reading.Files;
using Knowledgebase.Facts.Reading.Yaml;
using Knowledgebase.Facts.Tests.Analysis;

namespace Knowledgebase.Facts.Tests.Editing;

public sealed class TidyFileTests
{
    static readonly Vocabulary vocabulary = Make.Knowledge([Make.Choice(), Make.Choice("keys")]).Vocabulary;

    [Fact]
    public void Texts_stand_without_quotes_where_they_can_and_in_double_quotes_where_they_cannot() => AssertTidied(
        "vocabulary/topics.yml",
        """
        use: { title: 'Use', "lead": "What for.", a: 'It''s: so', b: "2020", c: yes, d: "no", e: 'on', f: "null", g: "a", h: '"so"', i: true } # kept
        said: "Behind this"  # stands a comment
        "name": "-"
        """,
        """
        use: { title: Use, lead: What for., a: "It's: so", b: "2020", c: "yes", d: "no", e: "on", f: "null", g: a, h: '"so"', i: true } # kept
        said: "Behind this"  # stands a comment
        name: "-"
        """,
        "quotes");

    [Fact]
    public void Spaces_at_ends_of_lines_go_but_for_those_in_blocks_of_text()
    {
        AssertTidied("site.yml", "title: A  \n# said \t\nsummary: >-\n  one  \n  two\n", "title: A\n# said\nsummary: >-\n  one  \n  two\n", "spaces at the ends of lines");
        AssertTidied("site.yml", "title: A \r\nb: c\r\n", "title: A\r\nb: c\r\n", "spaces at the ends of lines");
    }

    [Theory]
    [InlineData("title: A", "title: A\n")]
    [InlineData("title: A\n\n\n", "title: A\n")]
    [InlineData("title: A\r\n\r\n", "title: A\r\n")]
    public void A_file_ends_with_one_end_of_line(string text, string tidied) => AssertTidied("site.yml", text, tidied, "the end of the file");

    [Fact]
    public void Questions_stand_in_the_order_of_the_vocabulary_with_the_comments_above_them() => AssertTidied(
        "platforms/zoom/security.yml",
        """
        # yaml-language-server: $schema=x
        other: [{ value: unknown, checked: 2026, summary: S. }]
        # About keys.
        keys:
          - value: unknown
            checked: 2026-01-01
            summary: S.

        encryption:
          # Looked for in vain.
          - value: unknown
            checked: 2026-01-01
            summary: S.
        """,
        """
        # yaml-language-server: $schema=x
        encryption:
          # Looked for in vain.
          - value: unknown
            checked: 2026-01-01
            summary: S.
        # About keys.
        keys:
          - value: unknown
            checked: 2026-01-01
            summary: S.

        other: [{ value: unknown, checked: 2026, summary: S. }]
        """,
        "the order of questions");

    [Fact]
    public void Findings_that_apply_to_the_same_stand_newest_first_and_others_stay() => AssertTidied(
        "platforms/zoom/security.yml",
        """
        encryption:
          - value: "no"
            until: 2019
            checked: 2026-01-01
            summary: Old.
          - value: partly
            checked: 2026-01-01
            summary: For guests.
            applies-to: { people: guest }
          # The newest.
          - value: "yes"
            since: 2021
            checked: 2026-01-01
            summary: New.
        keys:
          - value: unknown
            checked: 2026-01-01
            summary: S.
        """,
        """
        encryption:
          # The newest.
          - value: "yes"
            since: 2021
            checked: 2026-01-01
            summary: New.
          - value: partly
            checked: 2026-01-01
            summary: For guests.
            applies-to: { people: guest }
          - value: "no"
            until: 2019
            checked: 2026-01-01
            summary: Old.
        keys:
          - value: unknown
            checked: 2026-01-01
            summary: S.
        """,
        "the order of findings");

    [Fact]
    public void Sources_are_sorted_between_the_comments_that_part_them() => AssertTidied(
        "sources/zoom.yml",
        """
        b: { title: B }
        a:
          # The first.
          title: A
        # --- Help pages ---
        d: { title: D }

        c: { title: C }
        """,
        """
        a:
          # The first.
          title: A
        b: { title: B }
        # --- Help pages ---
        c: { title: C }

        d: { title: D }
        """,
        "the order of sources");

    [Fact]
    public void What_cannot_be_read_stays_as_it_is() => Assert.Null(TidyFile.Of("site.yml", "a: [1, \nb: 'c'  ", vocabulary));

    // What changes nothing of what a file says, put where chance has it.
    static readonly string[] ends = ["", " ", "  ", "\t"];
    static readonly string[] words = ["yes", "\"yes\"", "'a b'", "\"a b\"", "a b", "'it''s'", "\"2020\"", "\"a\\n\"", "2020", "~", "'#'", "a-b", "'x: y'", "[a, 'b', \"c\"]", "{ k: 'v' }"];
    static readonly string[] keys = ["encryption", "keys", "other", "\"b\"", "'c'", "a"];

    static readonly Gen<string> line =
        from key in Gen.Elements(keys)
        from word in Gen.Elements(words)
        from end in Gen.Elements(ends)
        from above in Gen.Elements("", "# a comment\n", "\n")
        select $"{above}{key}: {word}{end}\n";

    static readonly Gen<string> findings =
        from key in Gen.Elements("encryption", "keys")
        from items in (from since in Gen.Choose(2000, 2026)
                       from value in Gen.Elements("\"yes\"", "yes", "partly", "'no'")
                       from limit in Gen.Elements("", "    applies-to: { people: guest }\n")
                       from above in Gen.Elements("", "  # a comment\n")
                       select $"{above}  - value: {value}\n    since: {since}\n    checked: 2026-01-01 \n    summary: 'Said.'\n{limit}").NonEmptyListOf()
        select $"{key}:\n{string.Concat(items)}";

    static readonly Gen<string> files =
        from lines in Gen.OneOf(line, findings).ListOf()
        from newLine in Gen.Elements("\n", "\r\n")
        from end in Gen.Elements("", "\n", " ")
        select (string.Concat(lines.DistinctBy(each => each.Split('\n').First(part => part.Contains(':')).Split(':')[0].Trim('"', '\''))) + end).Replace("\n", newLine);

    [Fact]
    public void Any_file_says_what_it_said_keeps_its_comments_and_is_mended_once() => Prop
        .ForAll(files.ToArbitrary(), Gen.Elements("platforms/zoom/security.yml", "sources/zoom.yml", "site.yml").ToArbitrary(), (text, file) =>
        {
            if (TidyFile.Of(file, text, vocabulary) is not { } tidied)
                return true;
            return NodeEquality.AreSame(Root(text), Root(tidied.Text))
                && Comments(text).SequenceEqual(Comments(tidied.Text))
                && tidied.Text.EndsWith('\n')
                && TidyFile.Of(file, tidied.Text, vocabulary) is null;
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    static void AssertTidied(string file, string text, string tidied, string mended)
    {
        // Raw strings have no end of line behind the last line.
        var isRaw = !tidied.EndsWith('\n');
        var (before, after) = isRaw ? (text + "\n", tidied + "\n") : (text, tidied);
        var result = TidyFile.Of(file, before, vocabulary);

        Assert.Equal(after, result?.Text);
        Assert.Equal([mended], result!.Mended);
        Assert.Null(TidyFile.Of(file, after, vocabulary));
    }

    static Node Root(string text)
    {
        var report = new Report(DateOnly.MinValue);
        return YamlReader.Read(new TextFile("", text.Replace("\r\n", "\n")), report)!;
    }

    static IEnumerable<string> Comments(string text) =>
        text.Split('\n').Select(each => each.Trim()).Where(each => each.StartsWith('#')).Order(StringComparer.Ordinal);
}
