using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>Deque's axe, which finds what breaks WCAG 2.2 AA as far as a program can tell.</summary>
static class Axe
{
    static readonly string script = new BundledAxeScriptProvider().GetScript();

    // Only lines of text leave the page, since a whole result holds each element several times over.
    const string Run = """
        async runOnly => (await axe.run(document, { runOnly, resultTypes: ["violations"] })).violations.flatMap(
          ({ id, help, nodes }) => nodes.map(({ target, html }) => `axe ${id}: ${help}: ${target} ${html}`))
        """;

    static readonly object everyRule =
        new { type = "tag", values = (string[])["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };

    static readonly object rulesOfColour = new { type = "rule", values = (string[])["color-contrast", "link-in-text-block"] };

    /// <summary>What it finds, a line for each element.</summary>
    public static Task<string[]> ViolationsAsync(IPage page) => ViolationsAsync(page, everyRule);

    /// <summary>What it finds that can differ between light and dark.</summary>
    public static Task<string[]> ViolationsOfColourAsync(IPage page) => ViolationsAsync(page, rulesOfColour);

    static async Task<string[]> ViolationsAsync(IPage page, object rules)
    {
        if (await page.EvaluateAsync<bool>("() => !window.axe"))
            await page.EvaluateAsync(script);
        return await page.EvaluateAsync<string[]>(Run, rules);
    }
}
