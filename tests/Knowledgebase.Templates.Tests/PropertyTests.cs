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
        "{{", "}}", "{%{", "}%}", "-", "~", "if", "else", "end", "for", "x", "in", "case", "when", "func", "f", "(", ")", "[", "]",
        "{", "}", "1", "'a'", "\"", "`", "$", "$$", "$0", ".", "?.", "..", "|", "||", "+", "=", ",", ":", ";", "#", "##", "\n", " ",
        "<a href=\"", ">", "include", "wrap", "capture", "ret", "do", "@", "string.upcase", "with", "break",
    ];

    [Fact]
    public void A_text_without_code_renders_as_itself() => Check.QuickThrowOnFailure(
        Prop.ForAll<NonNull<string>>(text => HasCode(text.Get) || Render(text.Get.Replace("<", "", StringComparison.Ordinal))
            == text.Get.Replace("<", "", StringComparison.Ordinal)));

    [Fact]
    public void Any_value_written_between_tags_reads_back_as_itself() => Check.QuickThrowOnFailure(
        Prop.ForAll<NonNull<string>>(value => WebUtility.HtmlDecode(Render("{{ x }}", new { X = value.Get })) == value.Get));

    [Fact]
    public void No_value_leaves_the_quotes_it_stands_in() => Check.QuickThrowOnFailure(
        Prop.ForAll<NonNull<string>>(value =>
            Render("<p title=\"{{ x }}\">", new { X = value.Get })["<p title=\"".Length..^"\">".Length].IndexOfAny(['"', '<', '>']) < 0));

    [Fact]
    public void No_value_makes_an_address_of_another_scheme() => Check.QuickThrowOnFailure(
        Prop.ForAll<NonNull<string>>(value =>
            !Render("<a href=\"{{ x }}\">", new { X = "javascript" + value.Get.Replace("/", "", StringComparison.Ordinal) + ":1" })
                .Contains("javascript:", StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void No_text_makes_compiling_throw() => Check.QuickThrowOnFailure(
        Prop.ForAll<NonNull<string>>(text => Compile("{{" + text.Get).Problems.Count >= 0));

    [Fact]
    public void No_heap_of_words_makes_compiling_throw() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(
            Gen.Elements(Pieces).ListOf().ToArbitrary(),
            pieces => Compile(string.Join(' ', pieces)).Problems.Count >= 0 && Compile("{{" + string.Concat(pieces)).Problems.Count >= 0));

    static bool HasCode(string text) =>
        text.Contains("{{", StringComparison.Ordinal) || text.Contains("{%", StringComparison.Ordinal);
}
