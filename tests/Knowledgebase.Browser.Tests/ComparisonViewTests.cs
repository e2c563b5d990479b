using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>What readers make of the comparison: which services, for whom, which rows, and the address that holds it all.</summary>
public partial class ComparisonViewTests(Sites sites)
{
    readonly ServedSite site = sites.Sample;

    const string ColumnNames = "() => [...document.querySelectorAll('.comparison thead th a')].filter(link => link.checkVisibility()).map(link => link.textContent)";

    // The table without what only tells columns beyond the first dozen, so that the two can be compared.
    const string Drawn = """
        () => {
          const table = document.querySelector(".comparison").cloneNode(true);
          table.querySelectorAll(".further").forEach(cell => cell.remove());
          table.querySelectorAll("[colspan]").forEach(cell => cell.removeAttribute("colspan"));
          return table.innerHTML.replace(/\s*\n\s*/g, "").replace(/=""/g, "");
        }
        """;

    // What the controls of the tools show.
    const string Controls = """
        () => [...document.querySelectorAll(".tools select, .tools input[name]")]
          .map(({ name, type, value, checked }) => `${name}=${type === "checkbox" ? checked && value : value}`).join()
        """;

    [Fact]
    public async Task The_table_that_the_script_draws_is_the_table_of_the_build()
    {
        await using var visit = await OpenAsync("/compare/");
        var built = await visit.Page.EvaluateAsync<string>(Drawn);
        var shown = await visit.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.comparison thead a')].filter(link => link.checkVisibility()).map(link => link.getAttribute('href').split('/')[2])");

        await visit.GoAsync($"/compare/?platforms={string.Join(',', shown)}");
        await Assertions.Expect(visit.Page.Locator("[role=status].tools-status")).ToContainTextAsync("questions");

        Assert.Equal(Tags().Replace(built, ">\n<"), Tags().Replace(await visit.Page.EvaluateAsync<string>(Drawn), ">\n<"));
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Fact]
    public async Task Services_are_chosen_and_ordered_by_mouse_and_Back_and_Forward_restore_each_view()
    {
        await using var visit = await OpenAsync("/compare/");
        var page = visit.Page;
        var atFirst = await page.EvaluateAsync<string[]>(ColumnNames);
        Assert.Equal(12, atFirst.Length);
        var questions = await page.Locator(".comparison tbody:not(.counts) tr:not(.topic)").CountAsync();
        await page.Locator(".tools-menu summary").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = $"Remove {atFirst[2]}", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = $"Move {atFirst[1]} forward", Exact = true }).ClickAsync();
        await page.GetByLabel("Add by name").FillAsync("ZÍTHER");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add Zither", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".tools-status")).ToHaveTextAsync("Zither added, 12 shown.");
        string[] chosen = [atFirst[1], atFirst[0], .. atFirst[3..], "Zither"];

        Assert.Equal(chosen, await page.EvaluateAsync<string[]>(ColumnNames));
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("[name=for]").SelectOptionAsync("guest");
        await page.GetByLabel("Only rows that differ").CheckAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/compare/\?platforms=[a-z,-]+,zither&for=guest&differ$"));
        await Assertions.Expect(page.Locator(".tools-status")).ToContainTextAsync($"of {questions} questions, 12 services");

        await page.GoBackAsync();
        await Assertions.Expect(page.GetByLabel("Only rows that differ")).Not.ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("[name=for]")).ToHaveValueAsync("guest");
        for (var step = 0; step < 4; step++)
            await page.GoBackAsync();
        await Assertions.Expect(page.Locator("[data-part=columns]")).ToHaveTextAsync("12");
        Assert.Equal(atFirst, await page.EvaluateAsync<string[]>(ColumnNames));
        await page.EvaluateAsync("() => history.go(3)");
        await Assertions.Expect(page.Locator(".comparison thead")).ToContainTextAsync("Zither");
        Assert.Equal(chosen, await page.EvaluateAsync<string[]>(ColumnNames));

        await page.Locator(".tools-menu summary").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove all" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-part=count]")).ToContainTextAsync("None is chosen");
        Assert.Equal(chosen, await page.EvaluateAsync<string[]>(ColumnNames));
        foreach (var name in (string[])["Bramble Talk", "Quillo"])
            await page.GetByRole(AriaRole.Button, new() { Name = $"Add {name}", Exact = true }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/compare/\?platforms=bramble-talk,quillo$"));
        Assert.Equal(["Bramble Talk", "Quillo"], await page.EvaluateAsync<string[]>(ColumnNames));
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove all" }).ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("[data-part=shown] li")).ToHaveCountAsync(2);
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Fact]
    public async Task Everything_can_be_done_with_the_keyboard()
    {
        await using var visit = await OpenAsync("/compare/");
        var page = visit.Page;
        var keyboard = page.Keyboard;
        await page.Locator(".tools-menu summary").First.FocusAsync();
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Add Zither", Exact = true })).ToBeVisibleAsync();
        foreach (var key in (string[])["Tab", "Tab", "Enter", "Shift+Tab"])
            await keyboard.PressAsync(key);
        foreach (var name in (string[])["quillo", "bramble", "cobalt"])
        {
            await keyboard.TypeAsync(name);
            await keyboard.PressAsync("Enter");
        }
        await Assertions.Expect(page.Locator(".tools-status")).ToHaveTextAsync("Cobalt Call added, 3 shown.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Move Quillo back", Exact = true }).FocusAsync();
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".tools-status")).ToHaveTextAsync("Quillo is now 2 of 3.");
        Assert.Equal(["Bramble Talk", "Quillo", "Cobalt Call"], await page.EvaluateAsync<string[]>(ColumnNames));
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Move Quillo back", Exact = true })).ToBeFocusedAsync();

        await keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".tools-menu").First).Not.ToHaveAttributeAsync("open", new Regex(".*"));
        await Assertions.Expect(page.Locator(".tools-menu summary").First).ToBeFocusedAsync();

        var views = new List<string>();
        await ByKeyAsync("[name=for]", "End", "for=guest");
        await Assertions.Expect(page.Locator(".tools-status")).ToContainTextAsync("3 services");
        await ByKeyAsync("[name=in]", "ArrowDown", "in=one-to-one");
        await ByKeyAsync("[name=differ]", "Space", "differ");
        await ByKeyAsync(".tools-menu:nth-of-type(2) summary", "Enter", null);
        await ByKeyAsync("[name=topics][value=security]", "Space", "topics=security");
        await page.Locator("[name=on]").FocusAsync();
        await keyboard.TypeAsync("04152020");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("on=2020-04-15"));
        views.Add(await page.EvaluateAsync<string>(Controls));
        await ByKeyAsync("[name=changed]", "Space", "changed");
        await Assertions.Expect(page.Locator(".comparison .corner")).ToContainTextAsync("as of 15 April 2020");
        foreach (var view in views.SkipLast(1).Reverse())
        {
            await page.GoBackAsync();
            await page.WaitForFunctionAsync($"wanted => ({Controls})() === wanted", view);
        }
        await page.EvaluateAsync("steps => history.go(steps)", views.Count - 1);
        await page.WaitForFunctionAsync($"wanted => ({Controls})() === wanted", views[^1]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Default view" }).FocusAsync();
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/compare/$"));

        await page.GetByLabel("Find in rows").FocusAsync();
        await keyboard.TypeAsync("encrýption END");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("find=encr.*END$"));
        var link = page.Locator("a.answer[href='/platforms/bramble-talk/end-to-end-encryption/']");
        await link.FocusAsync();
        await keyboard.PressAsync("Enter");
        var panel = page.GetByRole(AriaRole.Region, new() { Name = "Bramble Talk: End-to-end encryption" });
        await Assertions.Expect(panel).ToContainTextAsync("Why we say so");
        await Assertions.Expect(panel.Locator("h2")).ToBeFocusedAsync();
        await Assertions.Expect(link).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("open=bramble-talk/end-to-end-encryption$"));

        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Escape");
        await Assertions.Expect(panel).ToHaveCountAsync(0);
        await Assertions.Expect(link).ToBeFocusedAsync();
        Lines.AssertNone(await visit.FaultsAsync());

        async Task ByKeyAsync(string control, string key, string? asked)
        {
            await page.Locator(control).FocusAsync();
            await keyboard.PressAsync(key);
            if (asked is null)
                return;
            await Assertions.Expect(page).ToHaveURLAsync(new Regex(asked));
            views.Add(await page.EvaluateAsync<string>(Controls));
        }
    }

    [Fact]
    public async Task Who_cannot_take_part_in_a_call_is_told_so_and_nothing_is_counted_for_them()
    {
        await using var visit = await Visit.StartAsync(site);
        var page = visit.Page;
        await visit.GoAsync("/compare/bramble-talk-vs-quillo/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Compare these two" }).ClickAsync();
        await Assertions.Expect(page.Locator(".comparison thead th")).ToHaveTextAsync(["Question", "Bramble Talk", "Quillo"]);
        await page.Locator("[name=for]").SelectOptionAsync("guest");

        await Assertions.Expect(page.Locator(".comparison thead th")).ToHaveTextAsync(["Question", "Bramble Talklets no guests in", "Quillo"]);
        await Assertions.Expect(page.Locator(".counts td").First).ToHaveTextAsync("Guests cannot join. What stands here is for people with an account.");
        await Assertions.Expect(page.Locator(".counts td").First.Locator(".count-of")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".counts td").Last.Locator(".count-of")).ToHaveCountAsync(6);
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Fact]
    public async Task What_is_shown_can_be_taken_along_as_a_link_as_a_file_and_on_paper()
    {
        await using var visit = await OpenAsync("/compare/?platforms=quillo,bramble-talk&for=guest&in=group&topics=security&on=2020-04-15");
        var page = visit.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await Assertions.Expect(page.Locator(".tools-status")).ToContainTextAsync("2 services");
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy link" }).ClickAsync();
        await Assertions.Expect(page.Locator(".tools-status")).ToHaveTextAsync("Link copied.");
        Assert.Equal(page.Url, await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Download as CSV" }).ClickAsync());
        Assert.Equal("comparison-2020-04-15.csv", download.SuggestedFilename);
        var file = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Equal([0xEF, 0xBB, 0xBF], file[..3]);
        var lines = Encoding.UTF8.GetString(file[3..]).Split("\r\n");
        Assert.Equal("Topic,Question,For,As of,Licence,Quillo,Quillo: standing,Quillo: now,Quillo: checked,Quillo: sources,Quillo: evidence,Bramble Talk,Bramble Talk: standing,Bramble Talk: now,Bramble Talk: checked,Bramble Talk: sources,Bramble Talk: evidence", lines[0]);
        Assert.Equal(
            (await page.Locator(".comparison tbody:not(.counts) tr:not(.topic) th").AllTextContentsAsync()).Select(question => $"Encryption and security,{question},\"guests, group calls\",2020-04-15,"),
            lines[1..^1].Select(line => line[..(line.IndexOf("2020-04-15,", StringComparison.Ordinal) + "2020-04-15,".Length)]));
        Assert.All(lines[1..^1], line => Assert.Matches(@",http://[^,]+/platforms/quillo/[a-z-]+/,.*,http://[^,]+/platforms/bramble-talk/[a-z-]+/$", line));
        Assert.Contains(lines[1..^1], line => QuilloWithSource().IsMatch(line));
        Assert.Equal("", lines[^1]);

        Assert.Equal(
            "'=1+1,\"'@a,b\",\"a \"\"b\"\"\",\"a\nb\",plain,'-1,' +1\r\n",
            await page.EvaluateAsync<string>("""
                async () => (await import(document.querySelector("link[href*='/compare/table.']").getAttribute("href"))).csv([["=1+1", "@a,b", "a \"b\"", "a\nb", "plain", "-1", " +1"]])
                """));

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetViewportSizeAsync(Widths.Sheet, Widths.Height);
        await Assertions.Expect(page.Locator(".tools-bar")).ToBeHiddenAsync();
        Assert.Contains("2 services, for guests, group calls.", await page.Locator(".tools").EvaluateAsync<string>("tools => getComputedStyle(tools, '::after').content"), StringComparison.Ordinal);
        await Assertions.Expect(page.Locator(".past-line")).ToContainTextAsync("15 April 2020");
        Assert.Equal("\"Quillo\"", await page.Locator(".comparison tbody td").First.EvaluateAsync<string>("cell => getComputedStyle(cell, '::before').content"));
        Lines.AssertNone(await Reflow.TooWideAsync(page));
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Fact]
    public async Task A_tampered_address_shows_the_default_view_with_a_quiet_note()
    {
        await using var visit = await OpenAsync("/compare/");
        var built = await visit.Page.EvaluateAsync<string>(Drawn);
        foreach (var query in (string[])
        [
            "on=nonsense", "platforms=quillo&sort=price", "platforms=quillo,nobody-knows-this", "find=%3Cimg%20src=x%20onerror=alert(1)%3E&differ", $"platforms={new string('z', 4000)}",
        ])
        {
            await visit.GoAsync($"/compare/?{query}");
            await Assertions.Expect(visit.Page.Locator(".tools-status")).ToHaveTextAsync("This link was not understood. This is the default view.");
            Assert.Equal(built, await visit.Page.EvaluateAsync<string>(Drawn));
        }

        await visit.GoAsync("/compare/?platforms=quillo&open=bramble-talk/end-to-end-encryption");
        await Assertions.Expect(visit.Page.Locator(".tools-status")).ToHaveTextAsync("That answer is not shown here.");
        await Assertions.Expect(visit.Page.Locator(".comparison thead th")).ToHaveCountAsync(2);
        await visit.Page.GetByLabel("Find in rows").EvaluateAsync("field => { field.value = 'rec\\ud800ord'; field.dispatchEvent(new Event('input')); }");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("find=record"));
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Fact]
    public async Task A_row_is_found_by_what_else_people_call_its_question()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.GoAsync("/compare/?find=transparency+rep");

        await Assertions.Expect(visit.Page.Locator("tbody [data-criterion]")).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page.Locator("#_row-government-requests")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(Widths.Desk)]
    [InlineData(Widths.Phone)]
    public async Task Axe_finds_no_violation_in_any_state(int width)
    {
        await using var visit = await OpenAsync("/compare/?platforms=quillo,bramble-talk,vesper&for=guest&on=2020-04-15&topics=security&open=quillo/end-to-end-encryption", width);
        var page = visit.Page;
        await Assertions.Expect(page.Locator(".opened-fact")).ToContainTextAsync("Open this fact’s page");
        await Assertions.Expect(page.Locator("[aria-busy]")).ToHaveCountAsync(0);
        await page.Locator(".past-day summary").ClickAsync();
        if (width == Widths.Phone)
            await page.Locator(".tools-fold").ClickAsync();
        await page.Locator(".tools-menu summary").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Add Cobalt Call", Exact = true })).ToBeVisibleAsync();

        // What sticks to the bottom of the window would lie above a button by chance.
        await page.Locator(".tools").EvaluateAsync("tools => tools.scrollIntoView()");
        var violations = new List<string>(await Axe.ViolationsAsync(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove all" }).ClickAsync();
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        violations.AddRange(await Axe.ViolationsAsync(page));
        violations.AddRange(await Reflow.TooWideAsync(page));
        await page.Locator(".tools-menu summary").Last.ClickAsync();
        violations.AddRange(await Axe.ViolationsAsync(page));

        Lines.AssertNone([.. violations, .. await visit.FaultsAsync()]);
    }

    [Fact]
    public async Task On_a_phone_the_answers_to_a_question_stand_under_it_and_it_stays_in_view()
    {
        await using var visit = await OpenAsync("/compare/", Widths.Phone);
        var row = visit.Page.Locator(".comparison tbody:not(.counts) tr:not(.topic)").First;
        var left = await row.Locator("td:visible").EvaluateAllAsync<double[]>("cells => cells.map(cell => cell.getBoundingClientRect().left)");
        Assert.Equal(12, left.Length);
        Assert.Single(left.Distinct());
        Assert.All(await row.Locator("td:visible").EvaluateAllAsync<string[]>("cells => cells.map(cell => getComputedStyle(cell, '::before').content)"), name => Assert.NotEqual("none", name));

        await row.Locator("td:visible").Nth(5).EvaluateAsync("cell => scrollTo(0, cell.getBoundingClientRect().top + scrollY - 60)");
        Assert.InRange(await row.Locator("th").EvaluateAsync<double>("heading => heading.getBoundingClientRect().top"), -1, 1);
        Lines.AssertNone(await Reflow.TooWideAsync(visit.Page));
    }

    [Fact]
    public async Task Without_JavaScript_all_services_are_there_and_no_control_that_would_do_nothing()
    {
        await using var visit = await Visit.StartAsync(site, new() { JavaScriptEnabled = false });
        await visit.OpenAsync("compare", site.Files);

        await Assertions.Expect(visit.Page.Locator(".tools")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".comparison thead th a").Last).ToBeVisibleAsync();
        await visit.Page.Locator("td a.answer").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("article.fact")).ToBeVisibleAsync();
    }

    async Task<Visit> OpenAsync(string address, int width = Widths.Desk)
    {
        var visit = await Visit.StartAsync(site, new() { ReducedMotion = ReducedMotion.Reduce });
        await visit.Page.SetViewportSizeAsync(width, Widths.Height);
        await visit.GoAsync(address);
        await Assertions.Expect(visit.Page.Locator(".tools.ready")).ToHaveCountAsync(1);
        return visit;
    }

    [GeneratedRegex(@",CC-BY-4\.0,.*,\d{4}-\d\d-\d\d,http://[^,]+/sources/[a-z0-9-]+/( http://[^,]+/sources/[a-z0-9-]+/)*,http://[^,]+/platforms/quillo/")]
    private static partial Regex QuilloWithSource();

    [GeneratedRegex("><")]
    private static partial Regex Tags();
}
