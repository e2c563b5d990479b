using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>Whether a page can be read by scrolling in one direction only (WCAG 1.4.10).</summary>
static class Reflow
{
    // What sticks out of a region that scrolls by itself does not widen the page.
    const string WhatSticksOut = """
        () => {
          const page = document.documentElement;
          if (page.scrollWidth <= page.clientWidth)
            return [];
          const scrolls = element => element && element !== document.body && element !== page
            && (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
          const out = [...document.body.querySelectorAll("*")]
            .filter(element => element.getBoundingClientRect().right > page.clientWidth && !scrolls(element.parentElement))
            .map(element => element.outerHTML.slice(0, 120));
          return [`too wide: ${page.scrollWidth} px in ${page.clientWidth} px`, ...out.slice(0, 5)];
        }
        """;

    /// <summary>What makes a page wider than its window; empty where nothing does.</summary>
    public static Task<string[]> TooWideAsync(IPage page) => page.EvaluateAsync<string[]>(WhatSticksOut);
}
