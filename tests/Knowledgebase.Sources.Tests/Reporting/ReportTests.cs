using System.Text.Json;
using Knowledgebase.Sources.Reporting;

namespace Knowledgebase.Sources.Tests.Reporting;

public sealed class ReportTests : IDisposable
{
    static readonly DateOnly day = new(2026, 11, 27);

    readonly SmallRegistry registry = new();

    public void Dispose() => registry.Dispose();

    [Fact]
    public async Task What_presses_most_comes_first_with_what_rests_on_it()
    {
        await using var web = await LocalWeb.StartAsync();
        var report = await ReportAsync(web);

        Assert.Equal(
            [SourceIssue.QuoteVanished, SourceIssue.Gone, SourceIssue.Moved, SourceIssue.LookYourself],
            report.ByIssue.Select(issue => issue.Key));
        Assert.Equal(1, report.Fine);
        var vanished = Assert.Single(report.ByIssue.First());
        Assert.Equal(("zoom: selling", true), (vanished.Due[0].Words, vanished.HasLost(vanished.Due[0])));
        Assert.Empty(report.ByIssue.First(issue => issue.Key == SourceIssue.Moved).First().Due);
    }

    [Fact]
    public async Task Markdown_says_it_for_people()
    {
        await using var web = await LocalWeb.StartAsync();
        var text = MarkdownReport.Of(await ReportAsync(web), day);

        Assert.StartsWith("# Sources, 2026-11-27\n\n5 sources were looked at, and 1 is as it was.\n", text, StringComparison.Ordinal);
        Assert.Contains("## Quotes that no longer stand in their source (1)", text, StringComparison.Ordinal);
        Assert.Contains("  - No longer there: `always sell`\n", text, StringComparison.Ordinal);
        Assert.Contains($"  - It moved for good to <{web.At("a.example/new")}>\n", text, StringComparison.Ordinal);
        Assert.Matches(@"\*\*Quotes it\*\*: `zoom: selling` \(`.+use\.yml:\d+`\)", text);
    }

    [Fact]
    public async Task Json_says_it_for_programs()
    {
        await using var web = await LocalWeb.StartAsync();
        using var document = JsonDocument.Parse(JsonReport.Of(await ReportAsync(web), day));
        var sources = document.RootElement.GetProperty("sources");

        Assert.Equal(5, sources.GetArrayLength());
        var lost = sources[0];
        Assert.Equal("lost", lost.GetProperty("id").GetString());
        Assert.Equal("quote-vanished", lost.GetProperty("concerns")[0].GetString());
        Assert.Equal("vanished", lost.GetProperty("quotes")[0].GetProperty("fate").GetString());
        Assert.Equal("reachable", lost.GetProperty("reach").GetString());
        Assert.Equal("zoom: selling", lost.GetProperty("due")[0].GetProperty("statement").GetString());
        Assert.Equal(web.At("a.example/new"), sources[3].GetProperty("movedTo").GetString());
    }

    [Theory]
    [InlineData("@everyone look")]
    [InlineData("# Heading")]
    [InlineData("[x](https://evil.example/)")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("a\n\n## b")]
    [InlineData("` code ` and ``more``")]
    [InlineData("\u001b[31mred\u202Eback")]
    [InlineData("Closes #1")]
    public async Task A_title_that_someone_else_wrote_is_nothing_but_a_title(string title)
    {
        await using var web = await LocalWeb.StartAsync();
        registry.With("policy", web.On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy, System.Net.WebUtility.HtmlEncode(title))).At("a.example/policy"));
        var text = MarkdownReport.Of(CheckReport.Of(registry.Read(), await registry.CheckAsync(web)), day);
        var line = Assert.Single(text.Split('\n'), each => each.Contains("It calls itself", StringComparison.Ordinal));

        Assert.Matches("^  - It calls itself (`+) ?.*[^`] ?\\1$", line);
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u202E', text);
        Assert.Single(text.Split('\n'), each => each.StartsWith("## ", StringComparison.Ordinal));
    }

    async Task<CheckReport> ReportAsync(LocalWeb web)
    {
        web.On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy)).Redirect("a.example/old", 301, "/new")
            .On("a.example/new", SmallRegistry.Page(SmallRegistry.Policy)).On("a.example/closed", 403);
        registry
            .With("lost", web.At("a.example/policy?1"), "always sell")
            .With("fine", web.At("a.example/policy?2"), "never sell")
            .With("gone", web.At("a.example/gone"))
            .With("moved", web.At("a.example/old"))
            .With("closed", web.At("a.example/closed"));
        return CheckReport.Of(registry.Read(), await registry.CheckAsync(web));
    }
}
