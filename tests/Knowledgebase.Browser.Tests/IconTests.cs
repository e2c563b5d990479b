using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>Icons come from one file and must be seen everywhere, also where people choose the colours of all pages themselves.</summary>
public class IconTests(Sites sites)
{
    readonly ServedSite site = sites.Sample;

    // One icon of each shape on the page; drawn empty where the file or its part is missing.
    const string Drawn = """
        () => [...document.querySelectorAll("main svg.icon use")].every(use => use.getBBox().width > 0)
        """;

    [Theory]
    [InlineData("question", ColorScheme.Light, ForcedColors.None)]
    [InlineData("question", ColorScheme.Dark, ForcedColors.None)]
    [InlineData("question", ColorScheme.Light, ForcedColors.Active)]
    [InlineData("question", ColorScheme.Dark, ForcedColors.Active)]
    [InlineData("article", ColorScheme.Dark, ForcedColors.None)]
    [InlineData("article", ColorScheme.Dark, ForcedColors.Active)]
    public async Task Icons_are_drawn_in_the_colour_of_the_words_beside_them(string kind, ColorScheme scheme, ForcedColors forced)
    {
        // Twice the size, so that there are dots that only the icon covers.
        await using var visit = await Visit.StartAsync(
            site, new() { ColorScheme = scheme, ForcedColors = forced, DeviceScaleFactor = 2 });
        await visit.OpenAsync(kind, site.Files);
        await visit.Page.WaitForFunctionAsync(Drawn);
        await using var reader = await PictureReader.OpenAsync(site.Browser);

        foreach (var shape in await visit.Page.EvaluateAsync<string[]>(
            "() => [...new Set([...document.querySelectorAll('main svg.icon use')].filter(use => use.checkVisibility()).map(use => use.getAttribute('href')))]"))
        {
            var icon = visit.Page.Locator($"main svg.icon:visible:has(use[href='{shape}'])").First;
            var words = await icon.EvaluateAsync<string>("icon => getComputedStyle(icon.parentElement).color");
            var dots = await reader.DotsAsync(await icon.ScreenshotAsync(), words);
            Assert.True(dots > 20, $"{shape}: {dots} dots are {words}, the colour of the words beside it");
        }
    }
}
