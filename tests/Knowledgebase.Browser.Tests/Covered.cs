using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>Controls that something else on the page covers, so that nobody can see or use them (WCAG 2.4.11).</summary>
static class Covered
{
    /// <summary>More stops of the keyboard than this in one region show nothing new: they are rows of a table.</summary>
    const int MostStops = 60;

    // The link past the menu shows itself only when it has the focus; a test of its own looks at it.
    const string Find = """
        ({ within, mostStops }) => {
          const name = element => element.outerHTML.slice(0, 120).replace(/\s+/g, " ");
          const isShown = element => element.checkVisibility({ visibilityProperty: true }) && !element.disabled;
          const controls = [...document.querySelectorAll(within)]
            .flatMap(root => [...root.querySelectorAll("a[href], button, input, select, textarea, summary, label")])
            .filter(element => isShown(element) && !element.closest(".skip, .visually-hidden"));

          // What the window and the regions that scroll show of a box, if nothing is above it.
          const shown = (element, { left, top, right, bottom }) => {
            const cut = (x, y, width, height) =>
              [left, top, right, bottom] = [Math.max(left, x), Math.max(top, y), Math.min(right, x + width), Math.min(bottom, y + height)];
            cut(0, 0, innerWidth, innerHeight);
            for (let region = element.parentElement; region !== document.body; region = region.parentElement)
              if (getComputedStyle(region).overflow !== "visible") {
                const edge = region.getBoundingClientRect();
                cut(edge.left + region.clientLeft, edge.top + region.clientTop, region.clientWidth, region.clientHeight);
              }
            return right - left < 1 || bottom - top < 1 ? null : [(left + right) / 2, (top + bottom) / 2];
          };

          // What covers one of the lines of a control in its middle; empty where nothing does.
          const cover = element => {
            for (const box of element.getClientRects()) {
              if (box.width < 1 || box.height < 1) continue;
              const middle = shown(element, box);
              if (!middle) return "out of sight";
              const hit = document.elementFromPoint(...middle);
              if (![element, ...element.labels ?? []].some(part => part.contains(hit))) return `under ${hit ? name(hit) : "nothing"}`;
            }
            return "";
          };

          const wrong = [];
          const look = (element, how) => {
            const what = cover(element);
            if (what) wrong.push(`covered at ${innerWidth} px, ${how}: ${what}: ${name(element)}`);
          };

          let left = controls;
          for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
            scrollTo(0, y);
            left = left.filter(element => {
              const { top, bottom } = element.getBoundingClientRect();
              return top < 0 || bottom > innerHeight || cover(element);
            });
          }
          // Scrolled to for one, a region shows others as well, which then need not be scrolled to.
          while (left.length > 0) {
            const [element, ...others] = left;
            element.scrollIntoView({ block: "center", inline: "center" });
            look(element, "scrolled to");
            left = others.filter(cover);
          }

          // Only what sticks to an edge can come to lie above what the focus moves to, and only where its container reaches.
          const reached = [...document.querySelectorAll("body *")]
            .filter(element => /sticky|fixed/.test(getComputedStyle(element).position) && element.checkVisibility())
            .map(element => getComputedStyle(element).position === "fixed" ? document.body : element.closest("table") ?? element.parentElement);
          const stops = controls.filter(element => element.localName !== "label" && element.tabIndex >= 0 && reached.some(place => place.contains(element)));
          const some = stops.filter((_, place) => place % Math.ceil(stops.length / mostStops) === 0);
          // What has the focus already would not be scrolled to.
          if (some.length > 0) document.activeElement.blur();
          for (const [key, order] of [["Tab", some], ["Shift+Tab", some.toReversed()]])
            for (const element of order) {
              element.focus();
              look(element, `by ${key}`);
            }
          return wrong;
        }
        """;

    /// <summary>
    /// A line for each control that can nowhere be scrolled to without something above its middle, and for each that
    /// has something above it when the keyboard leads there.
    /// </summary>
    /// <param name="within">The regions whose controls are looked at.</param>
    public static async Task<IReadOnlyList<string>> ControlsAsync(IPage page, string within = "body")
    {
        var found = new List<string>();
        foreach (var width in (int[])[Widths.Hand, Widths.Tablet, Widths.Desk, Widths.Wide])
        {
            await page.SetViewportSizeAsync(width, Widths.Height);
            found.AddRange(await page.EvaluateAsync<string[]>(Find, new { within, mostStops = MostStops }));
        }
        return found;
    }

    /// <summary>Opens all that a page folds away.</summary>
    public static Task UnfoldAsync(IPage page) =>
        page.EvaluateAsync("() => document.querySelectorAll('details:not(.tools-menu)').forEach(details => details.open = true)");
}
