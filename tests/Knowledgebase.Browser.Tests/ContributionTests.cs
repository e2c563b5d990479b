using System.Text.RegularExpressions;
using Knowledgebase.Cli.Tests;
using Knowledgebase.Facts.Reading;
using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>The form that writes a finding: what it writes is held against the checker of the facts.</summary>
public sealed class ContributionTests(Sites sites) : IDisposable
{
    readonly ServedSite site = sites.Sample;

    readonly TemporaryFolder folder = new();

    /// <summary>Mistakes that a person can make in the form, and what the checker calls each.</summary>
    static readonly (string Field, string Value, string Code)[] mistakes =
    [
        ("[name=since]", "2021-13", "malformed-date"),
        ("[name=since]", "2021-02-29", "malformed-date"),
        ("[name=since]", "spring 2021", "malformed-date"),
        ("[name=since]", "1066", "date-out-of-range"),
        ("[name=until]", "2201", "date-out-of-range"),
        ("[name=until]", "2020", "until-before-since"),
        ("[name=checked]", "2199-01-01", "date-in-future"),
        (".source-fields >> nth=1 >> [data-name=published]", "2199-01-01", "source-read-before-published"),
        ("[name=checked]", "", "missing-key"),
        ("[name=summary]", "", "missing-key"),
        (".source-fields >> nth=0 >> [data-name=source]", "quillo-help-e2e", "unknown-source"),
        (".source-fields >> nth=0 >> [data-name=quote]", "one two three four five six seven eight nine ten eleven twelve thirteen", "long-quote"),
        (".source-fields >> nth=1 >> [data-name=url]", "example.org/study", "malformed-address"),
        (".source-fields >> nth=1 >> [data-name=language]", "English", "malformed-language"),
        (".source-fields >> nth=1 >> [data-name=title]", "", "missing-key"),
    ];

    [Fact]
    public async Task What_the_form_writes_can_stand_in_the_files_and_what_the_checker_refuses_the_form_tells_too()
    {
        await using var visit = await OpenAsync();
        await FillAsync(visit.Page);
        Assert.StartsWith("Valid", await visit.Page.Locator(".verdict-on-form").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(Codes(await WrittenAsync(visit.Page)));

        var disagreements = new List<string>();
        foreach (var (field, value, code) in mistakes)
        {
            var input = visit.Page.Locator(field);
            var right = await input.InputValueAsync();
            await input.FillAsync(value);
            if (await visit.Page.Locator(".problems-of-form li").CountAsync() == 0)
                disagreements.Add($"the form takes {field} = {value}");
            if (!Codes(await WrittenAsync(visit.Page)).Contains(code))
                disagreements.Add($"the checker does not tell {code} of {field} = {value}");
            await input.FillAsync(right);
        }

        Lines.AssertNone([.. disagreements, .. await visit.FaultsAsync()]);
    }

    [Fact]
    public async Task A_finding_that_holds_beside_what_stands_there_is_told_and_one_that_follows_it_says_what_becomes_of_that()
    {
        await using var visit = await OpenAsync();
        await FillAsync(visit.Page);
        await visit.Page.Locator(".limits-choice input:checked").UncheckAsync();
        foreach (var client in (string[])["desktop", "mobile", "room"])
            await visit.Page.Locator($".limits-choice input[value={client}]").CheckAsync();

        Assert.Contains("One step is left", await visit.Page.Locator(".verdict-on-form").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Matches("  # - value: optional\n  #   since: [0-9-]+\n  #   until: 2024-05\n", await visit.Page.Locator(".files").InnerTextAsync());
        Assert.Contains("overlapping-findings", Codes(await WrittenAsync(visit.Page)));

        await visit.Page.Locator("[name=until]").FillAsync("2025");
        await Assertions.Expect(visit.Page.Locator(".problems-of-form [data-code=overlapping-findings]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_field_that_is_wrong_is_marked_once_it_was_left_and_says_one_true_thing_until_it_is_right()
    {
        await using var visit = await OpenAsync("?platform=quillo&criterion=end-to-end-encryption");
        var (read, since) = (visit.Page.Locator("#_checked"), visit.Page.Locator("#_since"));
        await read.FillAsync("yesterday");
        Assert.Null(await read.GetAttributeAsync("aria-invalid"));
        await Assertions.Expect(visit.Page.Locator(".problems-of-form li:has-text('You read the sources on')")).ToHaveCountAsync(1);

        await visit.Page.Locator("#_summary").ClickAsync();
        await Assertions.Expect(read).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(read).ToHaveAccessibleDescriptionAsync(new Regex("^Write a year, a month or a day"));
        await Assertions.Expect(since).Not.ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(read).ToHaveCSSAsync("border-top-width", "2px");
        await visit.Page.Locator("[data-name=source]").FillAsync("quillo-help-e2e");
        await visit.Page.Locator(".answer-choice input").First.FocusAsync();
        await visit.Page.Locator("[name=copy]").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".done")).Not.ToBeEmptyAsync();
        await Assertions.Expect(visit.Page.Locator(".answer-choice .mistake")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("[data-name=source]")).ToHaveAccessibleDescriptionAsync("No source has this id.");
        Lines.AssertNone([.. await Axe.ViolationsAsync(visit.Page), .. await Reflow.TooWideAsync(visit.Page)]);

        await read.FillAsync("2026-11-01");
        await visit.Page.Locator("[data-name=source]").FillAsync("quillo-help-e2ee");
        await visit.Page.Locator(".answer-choice input").First.CheckAsync();
        await Assertions.Expect(read).ToHaveAccessibleDescriptionAsync(new Regex("^A year, a month or a day"));
        await Assertions.Expect(visit.Page.Locator(".answer-choice .mistake, [data-name=source][aria-invalid], #_checked[aria-invalid]")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("", "30", "", "day", "30 days")]
    [InlineData("to", "1.5", "2", "year", "1.5 to 2 years")]
    [InlineData("at most", "1", "", "month", "at most 1 month")]
    public async Task An_amount_is_a_number_with_a_unit_and_needs_no_tick(string bound, string least, string most, string unit, string written)
    {
        await using var visit = await OpenAsync("?platform=zither&criterion=recording-kept");
        var answer = visit.Page.Locator(".answer-choice");
        await answer.Locator("[data-name=bound]").SelectOptionAsync(bound);
        await answer.Locator("[data-name=least]").FillAsync(least);
        if (most != "")
            await answer.Locator("[data-name=most]").FillAsync(most);
        else
            await Assertions.Expect(answer.Locator("[data-name=most]")).ToBeHiddenAsync();
        await answer.Locator("[data-name=unit]").SelectOptionAsync(new SelectOptionValue { Label = unit + "s" });

        Assert.Contains($"  - value: {written}\n", await visit.Page.Locator(".files").InnerTextAsync(), StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.Locator(".problems-of-form li:has-text('Answer')")).ToHaveCountAsync(0);

        await answer.Locator("[data-name=least]").FillAsync("many");
        await Assertions.Expect(visit.Page.Locator(".problems-of-form li:has-text('Answer')")).ToHaveCountAsync(1);
        await answer.Locator("[value=no-limit]").CheckAsync();
        Assert.Contains("  - value: no-limit\n", await visit.Page.Locator(".files").InnerTextAsync(), StringComparison.Ordinal);
        Lines.AssertNone([.. await Axe.ViolationsAsync(visit.Page), .. await Reflow.TooWideAsync(visit.Page), .. await visit.FaultsAsync()]);
    }

    [Fact]
    public async Task Yes_and_no_are_quoted_as_the_facts_have_them()
    {
        await using var visit = await OpenAsync("?platform=quillo&criterion=opt-out-marketing");
        await visit.Page.Locator(".answer-choice input[value=no]").CheckAsync();
        await visit.Page.Locator("#_since").FillAsync("2024");

        var text = await visit.Page.Locator(".files").InnerTextAsync();
        Assert.Contains("  - value: \"no\"\n    since: 2024\n", text, StringComparison.Ordinal);
        Assert.Contains("  # - value: \"yes\"\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_can_be_saved_sent_as_an_issue_and_sent_by_mail()
    {
        await using var visit = await OpenAsync("?platform=quillo&criterion=end-to-end-encryption");
        await FillAsync(visit.Page);
        var written = await WrittenAsync(visit.Page);

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator("[name=download]").ClickAsync());
        Assert.Equal("quillo-end-to-end-encryption.yml", download.SuggestedFilename);
        var saved = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.All(written, file => Assert.Contains(file.Text.TrimEnd(), saved, StringComparison.Ordinal));

        var issue = new Uri((await visit.Page.Locator("[data-name=issue]").GetAttributeAsync("href"))!);
        var query = System.Web.HttpUtility.ParseQueryString(issue.Query);
        var formOfIssues = await File.ReadAllTextAsync(
            Path.Join(Repository.Top, ".github/ISSUE_TEMPLATE", query["template"]), TestContext.Current.CancellationToken);
        Assert.All(query.AllKeys.Except(["template", "title"]), key => Assert.Contains($"    id: {key}\n", formOfIssues, StringComparison.Ordinal));
        Assert.Equal(saved, query["finding"]);

        await visit.Page.Locator(".source-fields >> nth=1 >> [data-name=remove]").ClickAsync();
        await visit.Page.Locator("#_summary").FillAsync("Short.");
        var mail = (await visit.Page.Locator("[data-name=email]").GetAttributeAsync("href"))!;
        Assert.StartsWith("mailto:", mail, StringComparison.Ordinal);
        Assert.Contains(Uri.EscapeDataString("end-to-end-encryption:"), mail, StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.Locator(".too-long")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task What_no_link_can_carry_is_copied_and_the_message_says_where_it_goes()
    {
        await using var visit = await OpenAsync(options: new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await FillAsync(visit.Page);
        await visit.Page.Locator("#_summary").FillAsync(string.Concat(Enumerable.Repeat("It says so at length. ", 100)));
        var mail = visit.Page.Locator("[data-name=email]");

        await Assertions.Expect(visit.Page.Locator(".too-long")).ToBeVisibleAsync();
        Assert.InRange((await mail.GetAttributeAsync("href"))!.Length, 1, 2000);
        Assert.Contains(Uri.EscapeDataString("Paste the finding here."), await mail.GetAttributeAsync("href"), StringComparison.Ordinal);
        await mail.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".done")).ToHaveTextAsync("Copied.");
        Assert.Contains("It says so at length.", await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_stored_only_where_the_reader_asks_for_it_and_then_a_reload_loses_nothing()
    {
        await using var visit = await OpenAsync();
        await FillAsync(visit.Page);
        Assert.Equal(0, await StoredAsync());

        var keep = visit.Page.Locator("[name=keep]");
        await keep.CheckAsync();
        await visit.Page.Locator("#_summary").FillAsync("It was kept.");
        var before = await visit.Page.Locator(".files").InnerTextAsync();
        await visit.GoAsync("/contribute/");
        await Assertions.Expect(visit.Page.Locator(".note-on-form")).ToHaveTextAsync("This is the draft saved on this device.");
        Assert.Equal(before, await visit.Page.Locator(".files").InnerTextAsync());

        await visit.GoAsync("/contribute/?platform=bramble-talk");
        await Assertions.Expect(visit.Page.Locator(".note-on-form")).ToContainTextAsync("This device has another draft.");
        await visit.GoAsync("/contribute/?platform=quillo&platform=quillo");
        await Assertions.Expect(visit.Page.Locator(".note-on-form")).ToHaveTextAsync("This is the draft saved on this device.");

        await keep.UncheckAsync();
        Assert.Equal(0, await StoredAsync());
        await visit.GoAsync("/contribute/?platform=quillo&colour=red");
        await Assertions.Expect(visit.Page.Locator(".note-on-form")).ToContainTextAsync("was not understood");
        await Assertions.Expect(visit.Page.Locator("#_platform")).ToHaveValueAsync("");
        Lines.AssertNone([.. await visit.FaultsAsync()]);

        Task<int> StoredAsync() => visit.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length");
    }

    [Fact]
    public async Task It_can_be_filled_in_by_keyboard_on_a_phone_in_the_dark()
    {
        await using var visit = await OpenAsync(options: new() { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
        await visit.Page.SetViewportSizeAsync(Widths.Phone, Widths.Height);
        var keyboard = visit.Page.Keyboard;
        await visit.Page.Locator("#_platform").FocusAsync();
        await keyboard.TypeAsync("Quillo");
        await keyboard.PressAsync("Tab");
        await keyboard.TypeAsync("End");
        await Assertions.Expect(visit.Page.Locator(".answer-choice input")).Not.ToHaveCountAsync(0);
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Space");
        await keyboard.PressAsync("Tab");
        await keyboard.TypeAsync("It is always on.");

        Assert.Contains("It is always on.", await visit.Page.Locator(".files").InnerTextAsync(), StringComparison.Ordinal);
        await visit.Page.Locator(".limits-choice summary").PressAsync("Enter");
        await visit.Page.Locator("[data-name=disagrees]").PressAsync("Space");
        await visit.Page.Locator(".source-fields [value=new]").PressAsync("Space");
        Lines.AssertNone([.. await Axe.ViolationsAsync(visit.Page), .. await Reflow.TooWideAsync(visit.Page), .. await visit.FaultsAsync()]);
    }

    [Fact]
    public async Task Without_JavaScript_it_says_where_else_to_turn()
    {
        await using var visit = await OpenAsync(options: new() { JavaScriptEnabled = false });

        await Assertions.Expect(visit.Page.Locator("#_summary")).ToBeDisabledAsync();
        await Assertions.Expect(visit.Page.Locator(".needs-script a").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".written")).ToBeHiddenAsync();
    }

    public void Dispose() => folder.Dispose();

    async Task<Visit> OpenAsync(string query = "", BrowserNewContextOptions? options = null)
    {
        var visit = await Visit.StartAsync(site, options);
        await visit.GoAsync("/contribute/" + query);
        if (options?.JavaScriptEnabled != false)
            await Assertions.Expect(visit.Page.Locator("#_summary")).ToBeEnabledAsync();
        return visit;
    }

    /// <summary>A finding for webinars, with one source of the registry and a new one that says otherwise.</summary>
    static async Task FillAsync(IPage page)
    {
        await page.Locator("#_platform").SelectOptionAsync("quillo");
        await page.Locator("#_criterion").SelectOptionAsync("end-to-end-encryption");
        await page.Locator(".answer-choice input[value=optional]").CheckAsync();
        await page.Locator("#_summary").FillAsync("Quillo says: \"it can be switched on\" for webinars; # signs, 'quotes' and: colons stay what they are in a text of more than one line.");
        await page.Locator("#_since").FillAsync("2024-05");
        await page.Locator(".limits-choice summary").ClickAsync();
        await page.Locator(".limits-choice input[value=webinar]").CheckAsync();
        await page.Locator("#_scope").FillAsync("https://example.org/a: \u0093what nobody\u0085sees\u0094");
        var first = page.Locator(".source-fields").First;
        await first.Locator("[data-name=source]").FillAsync("quillo-help-e2ee");
        await first.Locator("[data-name=at]").FillAsync("Prerequisites: all of them");
        await page.Locator("[name=add-source]").ClickAsync();
        var second = page.Locator(".source-fields").Nth(1);
        await second.Locator("[value=new]").CheckAsync();
        await second.Locator("[data-name=url]").FillAsync("https://example.org/study?of=calls#all");
        await second.Locator("[data-name=title]").FillAsync("Yes: a study, [really]");
        await second.Locator("[data-name=publisher]").FillAsync("Universität Beispiel");
        await second.Locator("[data-name=kind]").SelectOptionAsync("research");
        await second.Locator("[data-name=disagrees]").CheckAsync();
        await second.Locator(".other-answer input[value=none]").CheckAsync();
    }

    static async Task<IReadOnlyList<(string Name, string Text)>> WrittenAsync(IPage page)
    {
        var names = await page.Locator(".files .by").AllInnerTextsAsync();
        var texts = await page.Locator(".files code").AllTextContentsAsync();
        return [.. names.Zip(texts)];
    }

    /// <summary>What the checker says of the facts with these lines put where they belong.</summary>
    IReadOnlyList<string> Codes(IReadOnlyList<(string Name, string Text)> written)
    {
        var input = folder["input"];
        if (!Directory.Exists(input))
            foreach (var file in Directory.EnumerateFiles(site.Input, "*", SearchOption.AllDirectories))
                folder.Write(Path.Join("input", Path.GetRelativePath(site.Input, file)), File.ReadAllText(file));
        foreach (var (name, text) in written)
        {
            var before = File.ReadAllText(Path.Join(site.Input, Path.GetRelativePath("input", name)));
            var (key, rest) = (text[..(text.IndexOf('\n', StringComparison.Ordinal) + 1)], text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
            var within = Regex.Match(before, "^" + Regex.Escape(key), RegexOptions.Multiline);
            File.WriteAllText(folder[name], within.Success ? before.Insert(within.Index + within.Length, rest) : $"{before.TrimEnd()}\n{text}");
        }
        // Most services of the sample leave questions open, and its record knows one that is gone.
        return [.. InputReader.Read(input, site.BuiltOn).Problems.Select(problem => problem.Code).Where(code => code is not ("unanswered-criterion" or "unknown-in-record"))];
    }
}
