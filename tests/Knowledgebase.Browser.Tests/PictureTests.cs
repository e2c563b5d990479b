using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>Pictures that are wider than a phone: whoever scrolls must still see which row is which, and everybody can read them as a table.</summary>
public class PictureTests(Sites sites)
{
    readonly ServedSite site = sites.Sample;

    const string Frame = ".picture .scroller:has(> .canvas)";

    [Theory]
    [InlineData("events")]
    [InlineData("question-with-a-course")]
    public async Task A_picture_begins_with_the_latest_years_and_keeps_its_labels_in_view_by_keyboard_on_a_phone_in_the_dark(string kind)
    {
        await using var visit = await Visit.StartAsync(
            site, new() { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
        await visit.Page.SetViewportSizeAsync(Widths.Phone, Widths.Height);
        await visit.OpenAsync(kind, site.Files);
        var frame = visit.Page.Locator(Frame).First;
        await frame.EvaluateAsync("frame => frame.scrollIntoView()");
        await Assertions.Expect(frame.Locator(".year-label").Last).ToBeInViewportAsync();

        await frame.FocusAsync();
        for (var press = 0; press < 8; press++)
            await visit.Page.Keyboard.PressAsync("ArrowLeft");
        await visit.Page.WaitForFunctionAsync("frame => frame.scrollLeft < -100", await frame.ElementHandleAsync());
        Assert.InRange(await frame.EvaluateAsync<double>(
            "frame => frame.querySelector('.row-labels').getBoundingClientRect().left - frame.getBoundingClientRect().left"), -1, 1);

        await visit.Page.Locator(".picture summary").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".picture table").First).ToBeVisibleAsync();
        Lines.AssertNone([.. await visit.FaultsAsync(), .. await Reflow.TooWideAsync(visit.Page), .. await Axe.ViolationsAsync(visit.Page)]);
    }
}
