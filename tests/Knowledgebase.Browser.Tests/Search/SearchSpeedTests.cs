namespace Knowledgebase.Browser.Tests.Search;

/// <summary>How long a reader waits for results.</summary>
[Collection(Measured.Name)]
public class SearchSpeedTests(Sites sites)
{
    const string WatchKeys = """
        () => {
          const form = document.querySelector(".search-box");
          let pressed = 0;
          window.waits = [];
          form.querySelector("input").addEventListener("keydown", () => pressed = performance.now(), true);
          new MutationObserver(() => window.waits.push(performance.now() - pressed))
            .observe(form, { attributes: true, attributeFilter: ["data-shown"] });
        }
        """;

    [Fact]
    public async Task Results_stand_there_within_50_milliseconds_of_a_key_with_the_processor_slowed_four_times()
    {
        await using var visit = await Visit.StartAsync(sites.Real);
        await visit.GoAsync("/platforms/");
        await visit.Page.Locator(".search-box input").FocusAsync();
        await visit.Page.EvaluateAsync(WatchKeys);
        var developer = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await developer.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 4 });

        await visit.Page.Keyboard.TypeAsync("zoom vs teams encryption and retention", new() { Delay = 150 });
        await SearchBoxTests.ShownAsync(visit.Page, "zoom vs teams encryption and retention");
        var waits = (await visit.Page.EvaluateAsync<double[]>("() => window.waits")).Order().ToList();

        Assert.InRange(waits.Count, 20, 60);
        Assert.InRange(waits[waits.Count / 2], 0, 50);
    }
}
