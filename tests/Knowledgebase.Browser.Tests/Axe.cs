using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>Deque's axe, which finds what breaks WCAG 2.2 AA as far as a program can tell.</summary>
static class Axe
{
    static readonly RunOnlyOptions EveryRule = new()
    {
        Type = "tag",
        Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    };

    static readonly RunOnlyOptions RulesOfColour = new()
    {
        Type = "rule",
        Values = ["color-contrast", "link-in-text-block"],
    };

    /// <summary>What it finds, a line for each element.</summary>
    public static Task<IReadOnlyList<string>> ViolationsAsync(IPage page) => ViolationsAsync(page, EveryRule);

    /// <summary>What it finds that can differ between light and dark.</summary>
    public static Task<IReadOnlyList<string>> ViolationsOfColourAsync(IPage page) => ViolationsAsync(page, RulesOfColour);

    static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, RunOnlyOptions rules)
    {
        var result = await page.RunAxe(new AxeRunOptions { RunOnly = rules, ResultTypes = [ResultType.Violations] });
        return [.. from violation in result.Violations
                   from node in violation.Nodes
                   select $"{violation.Id}: {violation.Help}: {node.Target} {node.Html}"];
    }
}
