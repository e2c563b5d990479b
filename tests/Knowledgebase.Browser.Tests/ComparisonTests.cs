using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>Tables that are larger than their frames: whoever scrolls must still see what a cell is about.</summary>
public class ComparisonTests(Sites sites)
{
    readonly ServedSite site = sites.Sample;

    const string Frame = ".comparison-frame";

    // How far the headers are from the edges that they should stick to, at most, among the rows that can be seen.
    const string DistanceOfHeaders = """
        frame => {
          const edge = frame.getBoundingClientRect();
          const [left, top] = [edge.left + frame.clientLeft, edge.top + frame.clientTop];
          const box = element => element.getBoundingClientRect();
          const columns = [...frame.querySelectorAll("thead th")].filter(header => header.checkVisibility()).map(header => Math.abs(box(header).top - top));
          const rows = [...frame.querySelectorAll("tbody th[scope=row]"), frame.querySelector(".corner")]
            .map(header => Math.abs(box(header).left - left));
          return Math.max(...columns, ...rows);
        }
        """;

    // How much of the shade at the right edge is there.
    const string Shade = "() => Number(getComputedStyle(document.querySelector('.comparison-edges'), '::after').opacity)";

    const string IsUncovered = """
        () => {
          const element = document.activeElement;
          const box = element.getBoundingClientRect();
          const at = document.elementFromPoint(box.left + Math.min(box.width, 20) / 2, box.top + box.height / 2);
          return !element.closest(".comparison-frame td") || element.contains(at)
            ? null
            : `${element.getAttribute("href")} under ${at?.outerHTML.slice(0, 120)} at ${Math.round(box.left)}, ${Math.round(box.top)}`;
        }
        """;

    [Theory]
    [InlineData("compare", Widths.Tablet)]
    [InlineData("compare", Widths.Desk)]
    [InlineData("question-with-a-list", Widths.Phone)]
    [InlineData("question-with-a-list", Widths.Desk)]
    public async Task Headers_stay_in_view_while_the_table_scrolls(string kind, int width)
    {
        await using var visit = await OpenAsync(kind, width);
        var frame = visit.Page.Locator(Frame);
        await frame.EvaluateAsync("frame => frame.scrollTo(frame.scrollWidth, frame.scrollHeight)");

        Assert.NotEqual(0, await frame.EvaluateAsync<double>("frame => frame.scrollLeft + frame.scrollTop"));
        Assert.InRange(await frame.EvaluateAsync<double>(DistanceOfHeaders), 0, 1.5);
    }

    [Fact]
    public async Task The_edge_is_shaded_as_long_as_more_services_can_be_scrolled_in()
    {
        await using var visit = await OpenAsync("compare", Widths.Desk);
        Assert.Equal(1, await ShadeAsync());
        await visit.Page.Locator(Frame).EvaluateAsync("frame => frame.scrollTo(frame.scrollWidth, 0)");
        await visit.Page.WaitForFunctionAsync($"() => ({Shade})() === 0");
        await visit.GoAsync("/compare/?platforms=quillo,bramble-talk");
        await Assertions.Expect(visit.Page.Locator(".comparison thead th")).ToHaveCountAsync(3);
        Assert.Equal(0, await ShadeAsync());

        Task<double> ShadeAsync() => visit.Page.EvaluateAsync<double>(Shade);
    }

    [Theory]
    [InlineData(Widths.Phone)]
    [InlineData(Widths.Desk)]
    public async Task The_headers_cover_nothing_that_has_the_focus(int width)
    {
        await using var visit = await OpenAsync("compare", width);
        await visit.Page.Locator(Frame + " tbody tr:nth-child(4) td a:visible").Last.FocusAsync();
        var covered = new List<string>();
        foreach (var key in (string[])["Shift+Tab", "Tab"])
            for (var press = 0; press < 24; press++)
            {
                await visit.Page.Keyboard.PressAsync(key);
                if (await visit.Page.EvaluateAsync<string?>(IsUncovered) is { } element)
                    covered.Add($"after {key}: {element}");
            }

        Lines.AssertNone(covered);
    }

    async Task<Visit> OpenAsync(string kind, int width)
    {
        // Without motion each scroll is over at once, and nothing is measured halfway.
        var visit = await Visit.StartAsync(site, new() { ReducedMotion = ReducedMotion.Reduce });
        await visit.Page.SetViewportSizeAsync(width, Widths.Height);
        await visit.OpenAsync(kind, site.Files);
        return visit;
    }
}
