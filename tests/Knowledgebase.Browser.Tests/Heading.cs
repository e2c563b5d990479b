using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>Whether a page says what it is about.</summary>
static class Heading
{
    /// <summary>A line where the page has no heading, or an empty one.</summary>
    public static async Task<string[]> MissingAsync(IPage page) =>
        string.IsNullOrWhiteSpace(await page.EvaluateAsync<string?>("() => document.querySelector('main h1')?.textContent")) ? ["no heading: main has no h1 with words"] : [];
}
