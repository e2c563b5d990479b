using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>Words that are explained where they stand, without a script.</summary>
public class GlossaryTests(Sites sites)
{
    readonly ServedSite site = sites.Sample;

    [Theory]
    [InlineData(Widths.Phone)]
    [InlineData(Widths.Desk)]
    public async Task A_note_opens_by_keyboard_and_by_touch_stays_on_the_screen_and_leads_to_the_glossary(int width)
    {
        await using var visit = await Visit.StartAsync(site, new() { JavaScriptEnabled = false, HasTouch = true });
        var page = visit.Page;
        await page.SetViewportSizeAsync(width, Widths.Height);
        await visit.GoAsync("/questions/end-to-end-encryption/");
        var (word, note) = (page.Locator("dfn button").First, page.Locator(".word-note").First);
        await Assertions.Expect(note).ToBeHiddenAsync();

        await word.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(note).ToBeVisibleAsync();
        var box = (await note.BoundingBoxAsync())!;
        Assert.True(box.X >= 0 && box.Y >= 0 && box.X + box.Width <= width && box.Y + box.Height <= Widths.Height, $"{box.X} {box.Y} {box.Width} {box.Height}");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(note).ToBeHiddenAsync();

        await word.TapAsync();
        await Assertions.Expect(note).ToBeVisibleAsync();
        await note.Locator("a").ClickAsync();
        await Assertions.Expect(page.Locator(".glossary :target, .glossary > :target")).ToContainTextAsync("End-to-end encryption");
    }
}
