using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

[Collection(AxeOnEveryPage.Name)]
public class AccessibilityTests(TheSite site)
{
    [Theory, MemberData(nameof(PageKinds.Names), MemberType = typeof(PageKinds))]
    public async Task Axe_finds_no_violation_on_a_phone_or_a_desk_in_light_or_dark(string kind)
    {
        await using var visit = await Visit.StartAsync(site.Browser, site.Address);
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
