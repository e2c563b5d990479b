using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>What WCAG 2.2 asks for and axe cannot see: the keyboard, thumbs, zoom and still pages.</summary>
static class Reach
{
    const string ShortName = "const name = element => element.outerHTML.slice(0, 120);";

    // Links within sentences are exempt (2.5.8, "Inline"); links in navigation are not.
    const string SmallTargets = "() => {" + ShortName + """
          return [...document.querySelectorAll("nav a, summary, button, select, input, .action")]
            .filter(element => element.checkVisibility())
            .map(element => ({ element, box: element.getBoundingClientRect() }))
            .filter(({ box }) => box.width < 24 || box.height < 24)
            .map(({ element, box }) => `small target: ${box.width} × ${box.height} px: ${name(element)}`);
        }
        """;

    const string ScrollersOutOfReach = "() => {" + ShortName + """
          const scrolls = element => {
            const style = getComputedStyle(element);
            return (/auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth)
              || (/auto|scroll/.test(style.overflowY) && element.scrollHeight > element.clientHeight);
          };
          return [...document.body.querySelectorAll("*")]
            .filter(element => scrolls(element) && element.tabIndex < 0 && !element.querySelector("a, button, [tabindex='0']"))
            .map(element => `cannot be scrolled with the keyboard: ${name(element)}`);
        }
        """;

    const string FocusUnseen = "() => {" + ShortName + """
          const ring = element => {
            element.focus({ preventScroll: true });
            const style = getComputedStyle(element);
            return document.activeElement === element && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
          };
          return [...document.querySelectorAll("a[href], button, summary, select, input, [tabindex='0']")]
            .filter(element => element.checkVisibility() && !ring(element))
            .map(element => `shows no focus: ${name(element)}`);
        }
        """;

    const string Moving = "() => {" + ShortName + """
          const moves = element => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
            return animationName !== "none" || scrollBehavior !== "auto" || transitionDuration.split(", ").some(time => time !== "0s");
          };
          return [...document.querySelectorAll("*")].filter(moves).map(element => `moves for those who do not want it: ${name(element)}`);
        }
        """;

    /// <summary>
    /// A line for each control that is too small for a thumb, out of reach of the keyboard or not seen to have the focus, for
    /// what moves, and for what sticks out at twice the size. The reader must have asked for reduced motion.
    /// </summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        var found = new List<string>();
        found.AddRange((await TooWideAtTwiceTheSizeAsync(page)).Select(line => $"at twice the size: {line}"));
        await page.SetViewportSizeAsync(Widths.Phone, Widths.Height);
        // From a key on, browsers show what has the focus.
        await page.Keyboard.PressAsync("Tab");
        foreach (var question in (string[])[SmallTargets, ScrollersOutOfReach, FocusUnseen, Moving])
            found.AddRange(await page.EvaluateAsync<string[]>(question));
        return found;
    }

    // Zoom halves the width of the window in CSS pixels and gives each of them twice the dots (1.4.4).
    static async Task<string[]> TooWideAtTwiceTheSizeAsync(IPage page)
    {
        var devTools = await page.Context.NewCDPSessionAsync(page);
        await devTools.SendAsync(
            "Emulation.setDeviceMetricsOverride", new() { ["width"] = Widths.Desk / 2, ["height"] = Widths.Height / 2, ["deviceScaleFactor"] = 2, ["mobile"] = false });
        var tooWide = await Reflow.TooWideAsync(page);
        await devTools.DetachAsync();
        return tooWide;
    }
}
