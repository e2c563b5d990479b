using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>The browser that is installed here. None is ever downloaded.</summary>
static class Chromium
{
    static readonly string[] usual = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : usual.FirstOrDefault(File.Exists),
        // Root has no sandbox to run it in; everybody else has.
        ChromiumSandbox = !Environment.IsPrivilegedProcess,
        Args =
        [
            "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync",
        ],
    });
}
