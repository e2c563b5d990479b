using System.Globalization;
using Knowledgebase.Facts.Reading.Files;

namespace Knowledgebase.Browser.Tests;

/// <summary>Which characters the form leaves out: those that the checker refuses.</summary>
public class VisibleTextScriptTests(Sites sites)
{
    readonly ServedSite site = sites.Sample;

    const string Refused = """
        async ([module, codes, texts]) => {
          const { visible } = await import(module);
          return texts.map(([before, after]) => codes.filter(code => {
            const text = before + String.fromCodePoint(code) + after;
            return visible(text) !== text;
          }));
        }
        """;

    // Beside letters of scripts that need no such character, and of those that do, beside emoji, digits, ideographs and nothing.
    static readonly string[][] texts =
        [["a", "b"], ["", ""], ["\u0646", "\u0646"], ["\u0DB1", " "], ["\U0001F469", "\U0001F469"], ["\U0001F469\U0001F3FD", "\u2640"], ["\u2764\uFE0F", "\U0001F525"],
        ["1", "\u20E3"], ["\u845B", ""], ["\u1820", "\u1821"], ["+", "="], ["\u2194", ""]];

    // Browsers and .NET need not know the same version of Unicode: what is not assigned yet is left out, and of private use all but the ends.
    static readonly int[] codes =
    [
        .. Enumerable.Range(0, 0x110000).Where(code => CharUnicodeInfo.GetUnicodeCategory(code)
            is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse)),
        0xE000, 0xF8FF, 0xF0000, 0x10FFFD, 0xFDD0, 0xFFFF, 0x1FFFE, 0x0378,
    ];

    [Fact]
    public async Task What_the_checker_refuses_is_left_out_and_nothing_else()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.OpenAsync("contribute", site.Files);
        var module = await visit.Page.Locator("link[rel=modulepreload][href*='/visible-text.']").GetAttributeAsync("href");

        var refused = await visit.Page.EvaluateAsync<int[][]>(Refused, new object[] { module!, codes, texts });

        Assert.All(texts.Zip(refused), one => Assert.Equal(
            codes.Where(code => InvisibleCharacters.First(one.First[0] + char.ConvertFromUtf32(code) + one.First[1]) is not null), one.Second));
    }
}
