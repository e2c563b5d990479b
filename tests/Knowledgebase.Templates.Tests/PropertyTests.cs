using System.Net;
using FsCheck;
using FsCheck.Fluent;
using static Knowledgebase.Templates.Tests.Rendering;

namespace Knowledgebase.Templates.Tests;

/// <summary>What holds for every text, tried with many.</summary>
public class PropertyTests
{
    static readonly string[] Pieces =
    [
        "{{", "}}", "{%{", "}%}", "-", "~", "if", "else", "end", "for", "x", "in", "case", "when", "func", "f", "(", ")",
        "[", "]", "{", "}", "1", "'a'", "\"", "`", "$", "$$", "$0", ".", "?.", "..", "|", "||", "+", "=", ",", ":", ";", "#", "##",
        "\n", " ", "<a href=\"", ">", "include", "wrap", "capture", "ret", "do", "@", "string.upcase", "with", "break",
    ];

    [Fact]
    public void A_text_without_code_renders_as_itself() => Check.QuickThrowOnFailure(
        Prop.ForAll<NonNull<string>>(given =>
        {
            // A text that opens a tag and leaves it open is refused, whatever it says.
            var text = given.Get.Replace("<", "", StringComparison.Ordinal);
            return HasCode(text) || Render(text) == text;
        }));

    [Fact]
    public void Any_value_written_between_tags_reads_back_as_itself() => Check.QuickThrowOnFailure(
        Prop.ForAll<NonNull<string>>(value => WebUtility.HtmlDecode(Render("{{ x }}", new { X = value.Get })) == value.Get));

    [Fact]
    public void No_value_leaves_the_quotes_it_stands_in() => Check.QuickThrowOnFailure(
        Prop.ForAll<NonNull<string>>(value =>
        {
            var written = Render("<p title=\"{{ x }}\">", new { X = value.Get });
            return written["<p title=\"".Length..^"\">".Length].IndexOfAny(['"', '<', '>']) < 0;
        }));

    [Fact]
    public void No_value_makes_an_address_of_another_scheme() => Check.QuickThrowOnFailure(
        Prop.ForAll<NonNull<string>>(value =>
        {
            var address = "javascript" + value.Get.Replace("/", "", StringComparison.Ordinal) + ":1";
            var written = Render("<a href=\"{{ x }}\">", new { X = address });
            return !written.Contains("javascript:", StringComparison.OrdinalIgnoreCase);
        }));

    [Fact]
    public void No_text_makes_compiling_throw() => Check.QuickThrowOnFailure(
        Prop.ForAll<NonNull<string>>(text => NeverThrows(text.Get) && NeverThrows("{{" + text.Get)));

    [Fact]
    public void No_heap_of_words_makes_compiling_throw() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(
            Gen.Elements(Pieces).ListOf().ToArbitrary(),
            pieces => NeverThrows(string.Join(' ', pieces)) && NeverThrows("{{" + string.Concat(pieces))));

    static bool NeverThrows(string template) => Compile(template).Problems.Count >= 0;

    static bool HasCode(string text) =>
        text.Contains("{{", StringComparison.Ordinal) || text.Contains("{%", StringComparison.Ordinal);
}
