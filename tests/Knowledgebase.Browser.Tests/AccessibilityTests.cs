using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

public class AccessibilityTests(Sites sites)
{
    [Theory, MemberData(nameof(PageKinds.OnBothSites), MemberType = typeof(PageKinds))]
    public async Task Axe_finds_no_violation_on_a_phone_or_a_desk_in_light_or_dark(SiteName name, string kind)
    {
        var site = sites[name];
        await using var visit = await Visit.StartAsync(site);
        await visit.OpenAsync(kind, site.Files);
        var violations = new List<string>();
        foreach (var width in (int[])[Widths.Phone, Widths.Desk])
        {
            await visit.Page.SetViewportSizeAsync(width, Widths.Height);
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            Add("light", await Axe.ViolationsAsync(visit.Page));
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            Add("dark", await Axe.ViolationsOfColourAsync(visit.Page));

            void Add(string scheme, IEnumerable<string> found) => violations.AddRange(found.Select(line => $"{width} px, {scheme}: {line}"));
        }

        Lines.AssertNone(violations);
    }
}
