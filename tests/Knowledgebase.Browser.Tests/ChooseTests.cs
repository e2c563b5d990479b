using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Site;
using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>Choosing by need, with the reader's own browser working out what the build worked out for profiles.</summary>
public class ChooseTests(Sites sites)
{
    readonly ServedSite site = sites.Sample;

    const string Found = """
        () => ["meets", "cannot-tell", "fails"].flatMap(outcome => [...document.querySelectorAll(`[data-part="${outcome}"] > li`)].flatMap(platform => {
          const name = platform.querySelector("a").getAttribute("href");
          const reasons = [...platform.querySelectorAll("li.fails, li.cannot-tell")].map(reason => `${reason.className} ${reason.querySelector("a").getAttribute("href")}`);
          return [`${outcome} ${name}`, ...reasons];
        })).sort()
        """;

    [Fact]
    public async Task The_browser_and_the_build_agree_for_every_profile_and_audience()
    {
        var knowledge = InputReader.Read(site.Input, site.BuiltOn).Knowledge!;
        await using var visit = await OpenAsync("/choose/");
        foreach (var (profile, _) in knowledge.Vocabulary.Profiles)
        {
            await visit.Page.Locator($"[name=_profile][value='{profile.Id}']").CheckAsync();
            foreach (var people in knowledge.Vocabulary.Audiences.People.Select(people => people.Value))
            {
                await visit.Page.Locator($"[name=_for][value='{people.Id}']").CheckAsync();
                Assert.Equal(Expected(knowledge, site.BuiltOn, [.. profile.Needs.Select(need => need.Value)], people), await visit.Page.EvaluateAsync<string[]>(Found));
            }
        }
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Fact]
    public async Task The_browser_and_the_build_agree_on_needs_about_every_question()
    {
        var knowledge = InputReader.Read(site.Input, site.BuiltOn).Knowledge!;
        var needs = knowledge.Vocabulary.Criteria.Select(criterion => FirstOf(knowledge, criterion.Value)).ToList();
        var search = string.Join('&', needs.Select(need => $"{need.Criterion}={need.Accepts.Concat(need.Without).Single().Value}"));
        await using var visit = await OpenAsync($"/choose/?{search}");
        foreach (var people in knowledge.Vocabulary.Audiences.People.Select(people => people.Value))
        {
            await visit.Page.Locator($"[name=_for][value='{people.Id}']").CheckAsync();
            Assert.Equal(Expected(knowledge, site.BuiltOn, needs, people), await visit.Page.EvaluateAsync<string[]>(Found));
        }
    }

    [Fact]
    public async Task Needs_are_stated_changed_and_taken_away_by_keyboard_and_the_address_brings_them_back()
    {
        await using var visit = await OpenAsync("/choose/", new() { ReducedMotion = ReducedMotion.Reduce });
        var page = visit.Page;
        await page.Locator("[name=_profile]").First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("profile=school$"));
        var needs = page.Locator("[data-part=needs] > li");
        var asked = await needs.CountAsync();
        await Assertions.Expect(page.Locator("[data-part=status]")).ToContainTextAsync("meet everything");
        await Assertions.Expect(page.Locator(".effect.most").First).ToContainTextAsync("the most");

        await page.Locator("details[data-topic] summary").Nth(3).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[data-criterion=end-to-end-encryption] input").First.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(needs).ToHaveCountAsync(asked + 1);
        Assert.EndsWith("&end-to-end-encryption=always", page.Url, StringComparison.Ordinal);
        var shared = page.Url;
        var found = await page.EvaluateAsync<string[]>(Found);
        Lines.AssertNone(await Axe.ViolationsAsync(page));

        await needs.First.Locator("button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(needs).ToHaveCountAsync(asked);
        await Assertions.Expect(needs.First.Locator("button")).ToBeFocusedAsync();
        await page.GoBackAsync();
        await Assertions.Expect(needs).ToHaveCountAsync(asked + 1);
        await page.GoForwardAsync();
        await Assertions.Expect(needs).ToHaveCountAsync(asked);

        await visit.GoAsync(new Uri(shared).PathAndQuery);
        await Assertions.Expect(needs).ToHaveCountAsync(asked + 1);
        Assert.Equal(found, await page.EvaluateAsync<string[]>(Found));
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Fact]
    public async Task What_meets_everything_says_with_which_answers_and_what_does_not_says_what_would_help()
    {
        var knowledge = InputReader.Read(site.Input, site.BuiltOn).Knowledge!;
        var profile = knowledge.Vocabulary.Profiles.First(profile => Weighed(knowledge, profile.Value).Any(platform => platform.Outcome == Outcome.Meets)).Value;
        var meeting = Weighed(knowledge, profile).First(platform => platform.Outcome == Outcome.Meets);
        await using var visit = await OpenAsync($"/choose/?profile={profile.Id}");
        var entry = visit.Page.Locator("[data-part=meets] > li").Filter(new() { Has = visit.Page.Locator($"a[href='/platforms/{meeting.Platform.Id}/']") });
        if (await entry.Locator("details[open]").CountAsync() == 0)
            await entry.Locator("summary").ClickAsync();
        foreach (var need in meeting.Needs)
            await Assertions.Expect(entry).ToContainTextAsync(need.Finding!.Summary);
        await Assertions.Expect(visit.Page.Locator("[data-part=strictest]")).ToContainTextAsync("out the most");
        await Assertions.Expect(visit.Page.Locator("[data-part=nearest] li")).ToHaveCountAsync(0);

        await visit.GoAsync("/choose/?profile=reporter&for=guest");
        await Assertions.Expect(visit.Page.Locator("[data-shut-out=guest]")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("[data-part=nearest]")).ToContainTextAsync("Nothing meets everything");
        await Assertions.Expect(visit.Page.Locator("[data-part=nearest] a[href='/platforms/bramble-talk/account-required/']")).ToBeVisibleAsync();
        await visit.Page.SetViewportSizeAsync(Widths.Phone, Widths.Height);
        Lines.AssertNone([.. await Axe.ViolationsAsync(visit.Page), .. await Reflow.TooWideAsync(visit.Page), .. await visit.FaultsAsync()]);
    }

    [Fact]
    public async Task Nothing_is_stored_until_the_reader_asks_and_nothing_is_left_when_it_is_forgotten()
    {
        await using var visit = await OpenAsync("/choose/?profile=reporter", new() { ColorScheme = ColorScheme.Dark });
        var page = visit.Page;
        await page.SetViewportSizeAsync(Widths.Phone, Widths.Height);
        var forget = page.Locator("[data-part=forget]");
        await Assertions.Expect(forget).ToBeHiddenAsync();
        Lines.AssertNone(await visit.FaultsAsync());

        await page.Locator("[data-part=remember]").ClickAsync();
        await Assertions.Expect(forget).ToBeVisibleAsync();
        Lines.AssertNone([.. await Axe.ViolationsAsync(page), .. await Reflow.TooWideAsync(page)]);
        await visit.GoAsync("/choose/");
        await Assertions.Expect(page.Locator("[name=_profile][value=reporter]")).ToBeCheckedAsync();
        await forget.ClickAsync();
        await visit.GoAsync("/choose/");
        await Assertions.Expect(page.Locator("[data-part=no-needs]")).ToBeVisibleAsync();
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Fact]
    public async Task An_address_that_makes_no_sense_shows_the_page_as_it_begins_with_a_quiet_note()
    {
        await using var visit = await OpenAsync("/choose/");
        foreach (var search in (string[])
            ["?on=nonsense", "?profile=constructor", "?for=", "?profile=school&profile=family", "?ai-training=<script>alert(1)</script>",
             "?ai-training=never,never", "?recipients=none", $"?profile={new string('x', 6000)}"])
        {
            await visit.GoAsync($"/choose/{search}");
            await Assertions.Expect(visit.Page.Locator("[data-part=note]")).ToContainTextAsync("not understood");
            await Assertions.Expect(visit.Page.Locator("[data-part=no-needs]")).ToBeVisibleAsync();
        }
        Lines.AssertNone(await visit.FaultsAsync());
    }

    [Theory]
    [InlineData(Widths.Hand, "/choose/")]
    [InlineData(Widths.Desk, "/choose/")]
    [InlineData(Widths.Hand, "/choose/?profile=school")]
    [InlineData(Widths.Desk, "/choose/?profile=school")]
    public async Task Nothing_moves_while_the_page_loads_on_a_slow_machine(int width, string address)
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.Page.SetViewportSizeAsync(width, Widths.Height);
        var devTools = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await devTools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 4 });
        await visit.Page.AddInitScriptAsync("""
            window.shift = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => window.shift += entry.value)).observe({ type: "layout-shift", buffered: true });
            """);
        await visit.GoAsync(address);
        await Assertions.Expect(visit.Page.Locator("#_tool")).ToBeVisibleAsync();

        // What moved is told with the frame after the one that it moved in.
        Assert.InRange(await visit.Page.EvaluateAsync<double>("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(window.shift)))))"), 0, .05);
    }

    [Fact]
    public async Task Where_the_answers_cannot_be_loaded_the_page_says_so_and_offers_no_control_that_would_do_nothing()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.Page.RouteAsync("**/data/answers/**", route => route.AbortAsync());
        await visit.GoAsync("/choose/");

        await Assertions.Expect(visit.Page.Locator(".failed-part")).ToContainTextAsync("could not be loaded");
        await Assertions.Expect(visit.Page.Locator(".failed-part")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("#_tool")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Without_JavaScript_the_profiles_have_their_results_and_nothing_asks_in_vain()
    {
        await using var visit = await OpenAsync("/choose/", new() { JavaScriptEnabled = false }, script: false);

        await Assertions.Expect(visit.Page.Locator("#_tool")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".use-profile").First).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".profile-asks").First).ToContainTextAsync("Meets everything:");
        var others = visit.Page.Locator(".profile-asks").First.Locator("details").Last;
        await others.Locator("summary").ClickAsync();
        await Assertions.Expect(others.Locator("li.fails").First).ToBeVisibleAsync();
    }

    async Task<Visit> OpenAsync(string address, BrowserNewContextOptions? options = null, bool script = true)
    {
        var visit = await Visit.StartAsync(site, options);
        await visit.GoAsync(address);
        if (script)
            await Assertions.Expect(visit.Page.Locator("#_tool")).ToBeVisibleAsync();
        return visit;
    }

    IEnumerable<Suitability> Weighed(KnowledgeBase knowledge, Profile profile) =>
        from platform in knowledge.Platforms
        where platform.Value.Status == PlatformStatus.Active
        select knowledge.Weigh(platform.Value, profile.Needs.Select(need => need.Value), knowledge.Vocabulary.Audiences.ById(profile.SpeaksFor.Value), site.BuiltOn);

    static IEnumerable<string> Expected(KnowledgeBase knowledge, DateOnly builtOn, IReadOnlyList<Need> needs, Audience people)
    {
        var found =
            from platform in SiteContext.Of(knowledge, builtOn).Columns
            where platform.Status == PlatformStatus.Active
            let result = knowledge.Weigh(platform, needs, people, builtOn)
            from line in result.Needs.Where(need => need.Outcome != Outcome.Meets)
                .Select(need => $"{IdOf(need.Outcome)} /platforms/{platform.Id}/{need.Need.Criterion}/")
                .Prepend($"{IdOf(result.Outcome)} /platforms/{platform.Id}/")
            select line;
        return found.Order(StringComparer.Ordinal);
    }

    /// <summary>The need that accepts the first option only, or that the first term is not listed.</summary>
    static Need FirstOf(KnowledgeBase knowledge, Criterion criterion)
    {
        var first = new Located<string>(criterion.Answers.Needs(knowledge.Vocabulary)[0].Id, new Facts.Model.Position("made-up.yml", 1, 1));
        return criterion.Answers.TakesSeveral ? new Need(criterion.Id, [], [first], null) : new Need(criterion.Id, [first], [], null);
    }

    static string IdOf(Outcome outcome) => outcome switch
    {
        Outcome.Meets => "meets",
        Outcome.Fails => "fails",
        _ => "cannot-tell",
    };
}
