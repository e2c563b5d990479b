using FsCheck;
using FsCheck.Fluent;

namespace Knowledgebase.Facts.Tests.Reading;

/// <summary>Whatever stands in a file, it is reported and never thrown.</summary>
public sealed class RobustnessTests
{
    // One file of each kind that is decoded in its own way.
    static readonly string[] Files =
    [
        "site.yml", "vocabulary/topics.yml", "vocabulary/criteria.yml", "vocabulary/terms.yml", "vocabulary/scopes.yml", "vocabulary/hosts.yml",
        "sources/all.yml", "platforms/zoom/platform.yml", "platforms/zoom/security.yml", "platforms/zoom/events.yml",
        "platforms/zoom/tips.yml", "articles/article.yml", "pages/about.md",
    ];

    // What YAML and the data format give a meaning to, so that chance builds more than noise from it.
    static readonly string[] Parts =
    [
        "\n", "\n  ", "\n    ", "- ", ": ", "\t", "[", "]", "{", "}", ",", "\"", "'", "#", "&a ", "*a", "!t ", "|", ">-", "? ", "<<", "---\n", "...\n",
        "%", "@", "\\", "\0", "\uFEFF", "\u2028", "~", "value", "unknown", "optional", "evidence", "source", "help-page", "id", "kind", "date", "2020",
        "2021-02-29", "applies-to", "edition", "since", "until", "summary", "end-to-end-encryption", "é", "𝄞", "title", "purposes", "none",
    ];

    static readonly Gen<string> Scraps = Gen.Elements(Parts).ListOf().Select(string.Concat);

    [Fact]
    public void Any_bytes_in_any_file_are_read_or_reported() => Prop
        .ForAll(Gen.Elements(Files).ToArbitrary(), ArbMap.Default.ArbFor<byte[]>(), (file, bytes) =>
            Input.Sound().With(file, bytes).Read().Knowledge is not null)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_scraps_of_YAML_in_any_file_are_read_or_reported() => Prop
        .ForAll(Gen.Elements(Files).ToArbitrary(), Scraps.ToArbitrary(), (file, text) =>
            Input.Sound().With(file, text).Read().Knowledge is not null)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Any_file_that_breaks_off_is_read_or_reported() => Prop
        .ForAll(Gen.Choose(0, 400).ToArbitrary(), Scraps.ToArbitrary(), (length, text) =>
            Input.Sound().With("platforms/zoom/security.yml", Whole[..Math.Min(length, Whole.Length)] + text).Read().Knowledge is not null)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    const string Whole = """
        end-to-end-encryption:
          - value: optional
            since: 2020-10-27
            checked: 2026-11-21
            summary: >-
              Off by default.
            applies-to: { client: [desktop] }
            evidence:
              - source: help-page
                says: always
                rejected: "It is an option."
          - value: none
            until: 2020-10-27
            checked: 2026-11-21
            summary: None.
        """;
}
