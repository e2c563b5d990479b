using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>What WCAG 2.2 asks for and axe cannot see: the keyboard, thumbs, zoom and still pages.</summary>
public class ReachTests(Sites sites)
{
    readonly ServedSite site = sites.Sample;

    const string ShortName = "const name = element => element.outerHTML.slice(0, 120);";

    // Links within sentences are exempt (2.5.8, "Inline"); links in navigation are not.
    const string SmallTargets = "() => {" + ShortName + """
          return [...document.querySelectorAll("nav a, summary, button, select, input, .action")]
            .filter(element => element.checkVisibility())
            .map(element => ({ element, box: element.getBoundingClientRect() }))
            .filter(({ box }) => box.width < 24 || box.height < 24)
            .map(({ element, box }) => `${box.width} × ${box.height} px: ${name(element)}`);
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

    [Theory, MemberData(nameof(PageKinds.OnBothSites), MemberType = typeof(PageKinds))]
    public async Task Everything_can_be_reached_with_a_thumb_or_the_keyboard_and_at_twice_the_size(SiteName name, string kind)
    {
        var site = sites[name];
        await using var visit = await Visit.StartAsync(site, new() { DeviceScaleFactor = 2, ReducedMotion = ReducedMotion.Reduce });
        await visit.Page.SetViewportSizeAsync(Widths.Desk / 2, Widths.Height / 2);
        await visit.OpenAsync(kind, site.Files);
        var wrong = new List<string>(await Reflow.TooWideAsync(visit.Page));
        await visit.Page.SetViewportSizeAsync(Widths.Phone, Widths.Height);
        await visit.Page.Keyboard.PressAsync("Tab");
        foreach (var question in (string[])[SmallTargets, ScrollersOutOfReach, FocusUnseen])
            wrong.AddRange(await visit.Page.EvaluateAsync<string[]>(question));
        await Covered.UnfoldAsync(visit.Page);
        wrong.AddRange(await Covered.ControlsAsync(visit.Page));

        Lines.AssertNone(wrong);
    }

    [Theory]
    [InlineData("home")]
    [InlineData("compare")]
    [InlineData("fact-disputed")]
    public async Task The_first_stop_of_the_keyboard_leads_past_the_menu(string kind)
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.OpenAsync(kind, site.Files);
        var skip = visit.Page.Locator(".skip");
        await Assertions.Expect(skip).Not.ToBeInViewportAsync();

        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        await Assertions.Expect(skip).ToBeInViewportAsync(new() { Ratio = 1 });

        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("main")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement.closest('main') !== null"));
    }

    [Theory]
    [InlineData("home")]
    [InlineData("compare")]
    [InlineData("events")]
    public async Task Nothing_moves_for_those_who_do_not_want_it(string kind)
    {
        await using var visit = await Visit.StartAsync(site, new() { ReducedMotion = ReducedMotion.Reduce });
        await visit.OpenAsync(kind, site.Files);

        Assert.Equal("auto", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).scrollBehavior"));
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("*")]
              .filter(element => {
                const style = getComputedStyle(element);
                return style.animationName !== "none" || style.transitionDuration.split(", ").some(time => time !== "0s");
              })
              .map(element => element.outerHTML.slice(0, 120))
            """));
    }
}
