using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>Pictures of whole pages for people to look at, only where the environment names a folder for them.</summary>
static class Screenshots
{
    static readonly string? Folder = Environment.GetEnvironmentVariable("SCREENSHOTS");

    /// <param name="name">Of the file, without its ending.</param>
    public static async Task TakeAsync(IPage page, string name)
    {
        if (!string.IsNullOrEmpty(Folder))
            await page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(Folder, name.ToLowerInvariant() + ".png") });
    }
}
