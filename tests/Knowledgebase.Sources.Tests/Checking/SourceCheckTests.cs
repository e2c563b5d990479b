using System.Text;
using Knowledgebase.Sources.Recording;
using Knowledgebase.Sources.Reporting;

namespace Knowledgebase.Sources.Tests.Checking;

public sealed class SourceCheckTests : IDisposable
{
    readonly SmallRegistry registry = new();

    public void Dispose() => registry.Dispose();

    [Fact]
    public async Task A_source_that_is_as_it_was_is_of_no_concern()
    {
        await using var web = await LocalWeb.StartAsync();
        var seen = await registry
            .With("policy", web.On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy)).At("a.example/policy"), "“never” sell  personal data")
            .CheckOneAsync(web);

        Assert.Equal((SourceReach.Reachable, null, null, null), (seen.Reach, seen.Explanation, seen.MovedTo, seen.TitleNow));
        Assert.Equal(QuoteFate.Stands, Assert.Single(seen.Quotes).Fate);
        Assert.Empty(SourceIssues.Of(Source(), seen));
        Assert.True(seen.Recognises(Source()));
    }

    [Fact]
    public async Task A_quote_that_vanished_is_told_and_so_is_another_title()
    {
        await using var web = await LocalWeb.StartAsync();
        var seen = await registry
            .With("policy", web.On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy, "Cookies and you")).At("a.example/policy"), "always sell personal data")
            .CheckOneAsync(web);

        Assert.Equal([SourceIssue.QuoteVanished, SourceIssue.TitleChanged], SourceIssues.Of(Source(), seen));
        Assert.Equal("Cookies and you", seen.TitleNow);
    }

    [Fact]
    public async Task The_same_text_by_another_title_is_of_no_concern()
    {
        await using var web = await LocalWeb.StartAsync();
        using var before = new SmallRegistry();
        web.On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy)).On("b.example/policy", $"<title>Cookies and you</title><p>Privacy policy</p><p>{SmallRegistry.Policy}</p>");
        var recorded = (await before.With("policy", web.At("a.example/policy")).CheckOneAsync(web)).Fingerprint;
        var seen = await registry.With("policy", web.At("b.example/policy"), more: $"fingerprint: {recorded}").CheckOneAsync(web);

        Assert.Equal("Cookies and you", seen.TitleNow);
        Assert.Empty(SourceIssues.Of(Source(), seen));
    }

    [Fact]
    public async Task A_page_that_needs_a_browser_says_nothing_about_its_quotes()
    {
        await using var web = await LocalWeb.StartAsync();
        web.On("a.example/policy", "<title>Privacy policy</title><div id=root></div><script src=app.js></script>");
        var seen = await registry.With("policy", web.At("a.example/policy"), "never sell personal data").CheckOneAsync(web);

        Assert.Equal(QuoteFate.Unknown, Assert.Single(seen.Quotes).Fate);
        Assert.Contains("hardly any text without a browser", seen.Explanation, StringComparison.Ordinal);
        Assert.Equal([SourceIssue.LookYourself], SourceIssues.Of(Source(), seen));
    }

    [Theory]
    [InlineData("application/pdf")]
    [InlineData("image/png")]
    public async Task A_document_that_is_no_text_is_there_and_cannot_be_checked(string type)
    {
        await using var web = await LocalWeb.StartAsync();
        web.On("a.example/ruling", [0x25, 0x50, 0x44, 0x46, 0, 1, 2], type);
        var seen = await registry.With("ruling", web.At("a.example/ruling"), "never sell personal data").CheckOneAsync(web);

        Assert.Equal((SourceReach.Reachable, QuoteFate.Unknown), (seen.Reach, seen.Quotes[0].Fate));
        Assert.Contains($"no text ({type})", seen.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1252", "text/html; charset=utf-8")]
    [InlineData("windows-1252", "text/html")]
    [InlineData("utf-8", "text/html; charset=iso-8859-1")]
    [InlineData("utf-16", "text/html; charset=\"UTF-16\"")]
    [InlineData("utf-8", "text/html; charset=nonsense")]
    public async Task A_wrong_encoding_does_not_lose_a_quote(string written, string type)
    {
        await using var web = await LocalWeb.StartAsync();
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(written) ?? Encoding.GetEncoding(written);
        web.On("a.example/policy", encoding.GetBytes(SmallRegistry.Page($"Daten größer als “Müller” meint. {SmallRegistry.Policy}")), type);
        var seen = await registry.With("policy", web.At("a.example/policy"), "größer als \"Müller\" meint").CheckOneAsync(web);

        Assert.Equal(QuoteFate.Stands, Assert.Single(seen.Quotes).Fate);
    }

    [Fact]
    public async Task A_text_is_compared_with_what_was_recorded_of_it()
    {
        await using var web = await LocalWeb.StartAsync();
        web.On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy)).On("b.example/policy", SmallRegistry.Page(SmallRegistry.Policy));
        using var before = new SmallRegistry();
        var recorded = (await before.With("policy", web.At("a.example/policy")).CheckOneAsync(web)).Fingerprint;
        web.On("b.example/policy", SmallRegistry.Page(SmallRegistry.Policy.Replace("never", "gladly", StringComparison.Ordinal)));
        registry.With("same", web.At("a.example/policy"), more: $"fingerprint: {recorded}").With("other", web.At("b.example/policy"), more: $"fingerprint: {recorded}");
        var seen = (await registry.CheckAsync(web)).Seen;

        Assert.Empty(SourceIssues.Of(Source("same"), seen[0]));
        Assert.Equal([SourceIssue.TextChanged], SourceIssues.Of(Source("other"), seen[1]));
    }

    [Fact]
    public async Task What_was_looked_at_before_an_interruption_is_not_asked_for_again()
    {
        await using var web = await LocalWeb.StartAsync();
        using var ended = new CancellationTokenSource();
        for (var page = 0; page < 6; page++)
            registry.With($"page-{page}", web.On($"a.example/{page}", SmallRegistry.Page(SmallRegistry.Policy)).At($"a.example/{page}"), more: "archive: https://archive.example/copy");
        var knowledge = registry.Read();
        var check = new SourceCheck(SmallRegistry.Quick, web.Network, new Uri(web.At("archive.example/available")), registry.Clock);
        using (var journal = CheckJournal.Open(registry.JournalFolder, useFinished: false, registry.Clock))
        {
            var seen = 0;
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => check.RunAsync(knowledge, journal, _ =>
            {
                if (++seen == 3)
                    ended.Cancel();
            }, ended.Token));
        }

        using (var journal = CheckJournal.Open(registry.JournalFolder, useFinished: false, registry.Clock))
        {
            Assert.Equal(3, SourceCheck.CountKnown(knowledge, journal));
            var result = await check.RunAsync(knowledge, journal, registry.Told.Add, CancellationToken.None);

            Assert.Equal(6, result.Seen.Count);
            Assert.Equal(["page-3", "page-4", "page-5"], registry.Told.Select(told => told.Source));
        }

        for (var page = 0; page < 3; page++)
            Assert.Single(web.Requests, request => request == $"a.example/{page}");
    }

    [Fact]
    public async Task A_source_that_was_changed_meanwhile_is_asked_for_again()
    {
        await using var web = await LocalWeb.StartAsync();
        registry.With("policy", web.On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy)).At("a.example/policy"));
        var knowledge = registry.Read();
        var check = new SourceCheck(SmallRegistry.Quick, web.Network, new Uri(web.At("archive.example/available")), registry.Clock);
        using var journal = CheckJournal.Open(registry.JournalFolder, useFinished: false, registry.Clock);
        await check.RunAsync(knowledge, journal, registry.Told.Add, CancellationToken.None);
        File.WriteAllText(registry.SourcesFile, File.ReadAllText(registry.SourcesFile).Replace("a.example", "b.example", StringComparison.Ordinal));
        var result = await check.RunAsync(registry.ReadAgain(), journal, registry.Told.Add, CancellationToken.None);

        Assert.Equal(SourceReach.Gone, Assert.Single(result.Seen).Reach);
    }

    Facts.Model.Source Source(string id = "policy") => registry.ReadAgain().Source(id)!;
}
