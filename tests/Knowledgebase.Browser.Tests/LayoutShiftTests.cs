using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>That nothing jumps while a page loads on a slow device.</summary>
public class LayoutShiftTests(Sites sites)
{
    /// <summary>What Web Vitals calls good is 0.1; this is half of it.</summary>
    const double Most = 0.05;

    const string Watch = """
        window.shifts = [];
        new PerformanceObserver(list => {
          for (const entry of list.getEntries())
            if (!entry.hadRecentInput)
              window.shifts.push({ value: entry.value, what: entry.sources.map(source => source.node?.outerHTML?.slice(0, 80) ?? "").join(" | ") });
        }).observe({ type: "layout-shift", buffered: true });
        """;

    readonly ServedSite site = sites.Sample;

    [Theory]
    [InlineData(Widths.Hand, "/choose/")]
    [InlineData(Widths.Desk, "/choose/")]
    [InlineData(Widths.Hand, "/choose/?profile=school")]
    [InlineData(Widths.Desk, "/choose/?profile=school")]
    [InlineData(Widths.Hand, "/compare/")]
    [InlineData(Widths.Desk, "/compare/")]
    [InlineData(Widths.Hand, "/")]
    [InlineData(Widths.Desk, "/")]
    [InlineData(Widths.Hand, "/platforms/quillo/")]
    [InlineData(Widths.Desk, "/platforms/quillo/")]
    public async Task Nothing_jumps_on_a_device_that_is_four_times_as_slow(int width, string address)
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.Page.SetViewportSizeAsync(width, Widths.Height);
        await visit.Page.AddInitScriptAsync(Watch);
        var device = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await device.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 4 });

        await visit.GoAsync(address);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await visit.Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");

        var shifts = await visit.Page.EvaluateAsync<Shift[]>("() => window.shifts");
        Assert.True(shifts.Sum(shift => shift.Value) <= Most, string.Join('\n', shifts.Select(shift => $"{shift.Value:0.000} {shift.What}")));
    }

    sealed class Shift
    {
        public double Value { get; set; }

        public string What { get; set; } = "";
    }
}
