using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Sources.Recording;

namespace Knowledgebase.Sources.Tests.Recording;

public sealed class WritingTests : IDisposable
{
    readonly SmallRegistry registry = new();

    public void Dispose() => registry.Dispose();

    [Fact]
    public async Task Looking_alone_changes_no_file_of_the_input()
    {
        await using var web = await LocalWeb.StartAsync();
        registry.With("policy", web.On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy)).At("a.example/policy"), "not there");
        registry.Read();
        var before = Snapshot();
        await registry.CheckAsync(web);

        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public async Task What_was_read_is_recorded_and_the_next_time_nothing_is_left_to_record()
    {
        await using var web = await LocalWeb.StartAsync();
        web.On("archive.example/available", """{ "archived_snapshots": { "closest": { "status": "200", "url": "https://archive.example/copy" } } }""", "application/json");
        registry.With("policy", web.On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy)).At("a.example/policy"), "never sell personal data");

        Assert.Equal((1, 1, 0), Counts(await WriteAsync(web)));
        var source = registry.ReadAgain().Source("policy")!;
        Assert.Equal((new PartialDate(2026, 11, 27), SourceAccess.Live, "https://archive.example/copy"), (source.Accessed, source.Via, source.Archive));
        Assert.NotNull(source.Fingerprint);
        Assert.Null(source.Changed);

        Assert.Equal((0, 0, 0), Counts(await WriteAsync(web)));
    }

    [Fact]
    public async Task A_text_that_changed_makes_what_rests_on_it_due_until_someone_looks_again()
    {
        await using var web = await LocalWeb.StartAsync();
        registry.With("policy", web.On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy)).At("a.example/policy"), "never sell personal data");
        await WriteAsync(web);
        Assert.Null(Due());

        web.On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy + "We may change this."));
        await WriteAsync(web);
        Assert.Equal(DueReason.SourceChanged, Due());

        web.On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy.Replace("never", "now", StringComparison.Ordinal)));
        await WriteAsync(web);
        Assert.Equal(DueReason.QuoteVanished, Due());
        Assert.Equal(["never sell personal data"], registry.ReadAgain().Source("policy")!.VanishedQuotes);

        // The day does not move while nothing else changes, so that a finding that was looked at stays so.
        registry.Clock.Advance(TimeSpan.FromDays(7));
        await WriteAsync(web);
        Assert.Equal(new PartialDate(2026, 11, 27), registry.ReadAgain().Source("policy")!.Changed);
    }

    [Fact]
    public async Task A_quote_that_was_not_there_when_the_page_was_first_read_counts_too()
    {
        await using var web = await LocalWeb.StartAsync();
        registry.With("policy", web.On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy)).At("a.example/policy"), "never show it to anyone");
        await WriteAsync(web);

        Assert.Equal(DueReason.QuoteVanished, Due());
    }

    [Fact]
    public async Task What_was_recorded_need_not_be_looked_at_again_when_the_rest_is()
    {
        await using var web = await LocalWeb.StartAsync();
        registry.With("policy", web.On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy)).At("a.example/policy"));
        await WriteAsync(web);
        using var journal = CheckJournal.Open(registry.JournalFolder, useFinished: true, registry.Clock);

        Assert.Equal(1, SourceCheck.CountKnown(registry.ReadAgain(), journal));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(403)]
    [InlineData(500)]
    public async Task A_page_that_was_not_read_is_not_said_to_have_been(int status)
    {
        await using var web = await LocalWeb.StartAsync();
        registry.With("policy", web.On("a.example/policy", status).At("a.example/policy"), "never sell personal data");

        Assert.Equal((0, 0, 0), Counts(await WriteAsync(web)));
    }

    [Fact]
    public async Task Nor_is_one_that_may_be_another_page()
    {
        await using var web = await LocalWeb.StartAsync();
        registry.With("policy", web.On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy, "Sign in to continue")).At("a.example/policy"));

        Assert.Equal((0, 0, 0), Counts(await WriteAsync(web)));
    }

    [Fact]
    public async Task A_file_that_was_changed_meanwhile_is_left_to_whoever_changed_it()
    {
        await using var web = await LocalWeb.StartAsync();
        registry.With("policy", web.On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy)).At("a.example/policy"));
        var files = SourceFiles.Remember(registry.Read());
        var seen = (await registry.CheckAsync(web)).Seen;
        File.AppendAllText(registry.SourcesFile, "# Ann was here.\n");
        var before = Snapshot();
        var written = files.Write(seen, registry.Today);

        Assert.Contains("was changed while the sources were looked at", Assert.Single(written.Obstacles), StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public async Task Permissions_stay_what_they_are()
    {
        if (OperatingSystem.IsWindows())
            return;
        await using var web = await LocalWeb.StartAsync();
        registry.With("policy", web.On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy)).At("a.example/policy"));
        registry.Read();
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(registry.SourcesFile, mode);
        await WriteAsync(web);

        Assert.Equal(mode, File.GetUnixFileMode(registry.SourcesFile));
        Assert.Contains("fingerprint: 2-", await File.ReadAllTextAsync(registry.SourcesFile, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(Path.Join(registry.Input, "sources")));
    }

    [Theory]
    [InlineData("input/sources/all.yml")]
    [InlineData("input/sources")]
    public async Task Nothing_is_written_through_what_became_a_link_meanwhile(string name)
    {
        await using var web = await LocalWeb.StartAsync();
        registry.With("policy", web.On("a.example/policy", SmallRegistry.Page(SmallRegistry.Policy)).At("a.example/policy"));
        var files = SourceFiles.Remember(registry.Read());
        var seen = (await registry.CheckAsync(web)).Seen;
        var (link, elsewhere) = (Path.Join(registry.Input, "..", name), Path.Join(registry.Input, "..", "elsewhere"));
        Directory.Move(link, elsewhere);
        File.CreateSymbolicLink(link, elsewhere);
        var before = await File.ReadAllTextAsync(registry.SourcesFile, TestContext.Current.CancellationToken);
        var written = files.Write(seen, registry.Today);

        Assert.Contains("This is a link, and links are not followed.", Assert.Single(written.Obstacles), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(registry.SourcesFile, TestContext.Current.CancellationToken));
    }

    async Task<WrittenFiles> WriteAsync(LocalWeb web)
    {
        var files = SourceFiles.Remember(registry.Read());
        return files.Write((await registry.CheckAsync(web)).Seen, registry.Today);
    }

    DueReason? Due()
    {
        var knowledge = registry.ReadAgain();
        return knowledge.WhyDue(knowledge.Platforms[0].Value.Findings[0].Findings[0].Value, registry.Today);
    }

    static (int Sources, int Files, int Obstacles) Counts(WrittenFiles written) => (written.Sources, written.Files, written.Obstacles.Count);

    SortedDictionary<string, string> Snapshot() => new(
        Directory.EnumerateFiles(registry.Input, "*", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllText),
        StringComparer.Ordinal);
}
