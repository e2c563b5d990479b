using System.Net;
using System.Text.Json;
using Knowledgebase.Cli.Reporting;
using Knowledgebase.Sources.Checking;
using Knowledgebase.Sources.Fetching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Knowledgebase.Cli.Tests.Commands;

public sealed class SourcesCheckCommandTests : IAsyncLifetime
{
    const string Words = "We never sell personal data, and we show it to nobody but the people who run the service for us under contract.";

    readonly SmallKnowledgeBase small = new();
    WebApplication server = null!;
    string address = "";
    string page = $"<title>Privacy policy</title><main><p>{Words}</p></main>";

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        server = builder.Build();
        server.MapGet("/privacy", () => Results.Content(page, "text/html"));
        await server.StartAsync();
        address = server.Urls.First();
        Cite(address, "never sell personal data");
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        small.Dispose();
    }

    [Fact]
    public async Task What_is_as_before_is_counted_and_nothing_in_the_input_changes()
    {
        var before = Input();
        var run = await RunAsync();

        Assert.Equal((0, $"1 source looked at: 1 as before{Environment.NewLine}"), (run.ExitCode, run.Output));
        Assert.StartsWith("Looking at sources", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Input());
    }

    [Fact]
    public async Task A_vanished_quote_is_shown_with_what_quotes_it_and_is_no_failure_of_the_check()
    {
        page = page.Replace("never", "gladly", StringComparison.Ordinal);
        var run = await RunAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Quotes that no longer stand in their source (1)", run.Output, StringComparison.Ordinal);
        Assert.Contains("No longer there: “never sell personal data”", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"quotes it: example: ai-training .+use\.yml:5:", run.Output);
    }

    [Fact]
    public async Task Programs_get_json_and_issues_get_markdown()
    {
        using var json = JsonDocument.Parse((await RunAsync("--format", "json")).Output);

        Assert.Equal("example-policy", json.RootElement.GetProperty("sources")[0].GetProperty("id").GetString());
        Assert.StartsWith("# Sources, 2026-11-21\n", (await RunAsync("--format", "markdown")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writing_records_what_the_check_before_it_saw()
    {
        await RunAsync();
        await server.StopAsync(TestContext.Current.CancellationToken);
        var run = await RunAsync("--write");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 source of the last check need not be looked at again", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 source brought up to date in 1 file.", run.Error, StringComparison.Ordinal);
        var written = File.ReadAllText(small.Folder["input/sources/example.yml"]);
        Assert.Contains("  accessed: 2026-11-21\n  via: live\n", written, StringComparison.Ordinal);
        Assert.Contains("  fingerprint: 2-", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_with_mistakes_are_refused_before_anyone_is_asked()
    {
        small.BreakPlatform("colour");
        var run = await RunAsync("--write");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("platform.yml:2:1: error unknown-key", run.Error, StringComparison.Ordinal);
        Assert.EndsWith($"No source was looked at. Mend this first; `check` says more.{Environment.NewLine}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_nothing_can_be_kept_in_is_named()
    {
        small.Folder.Write("state", "a file");
        var run = await RunAsync();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"cannot be kept in {small.Folder["state/sources-check/"]}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_would_stand_in_the_repository_is_no_place_to_keep_anything()
    {
        var run = await RunInAsync("state", "--input", small.Input);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("this account has no folder of its own", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists("state"));
    }

    // Anyone can send such a file in a pull request.
    [Fact]
    public async Task A_journal_in_the_repository_is_neither_believed_nor_written_to()
    {
        await RunAsync();
        var journal = Directory.EnumerateFiles(small.Folder["state"], "*", SearchOption.AllDirectories).Single();
        var forged = (await File.ReadAllTextAsync(journal, TestContext.Current.CancellationToken)).Replace("\"begun\":\"2026", "\"begun\":\"2099", StringComparison.Ordinal);
        Directory.Delete(small.Folder["state"], recursive: true);
        small.Folder.Write(".sources-check/journal.jsonl", forged);
        page = page.Replace("never", "gladly", StringComparison.Ordinal);
        var run = await RunAsync("--write");

        Assert.DoesNotContain("of the last check", run.Error, StringComparison.Ordinal);
        Assert.Contains("vanished-quotes", await File.ReadAllTextAsync(small.Folder["input/sources/example.yml"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(forged, await File.ReadAllTextAsync(small.Folder[".sources-check/journal.jsonl"], TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(".sources-check", "elsewhere")]
    [InlineData(".sources-check/journal.jsonl", "elsewhere/journal.jsonl")]
    [InlineData(".sources-check/journal.jsonl", "/dev/zero")]
    public async Task A_link_beside_the_input_is_not_followed(string link, string target)
    {
        small.Folder.Write("elsewhere/journal.jsonl", "mine");
        Directory.CreateDirectory(Path.GetDirectoryName(small.Folder[link])!);
        File.CreateSymbolicLink(small.Folder[link], small.Folder[target]);

        Assert.Equal(0, (await RunAsync("--write")).ExitCode);
        Assert.Equal("mine", await File.ReadAllTextAsync(small.Folder["elsewhere/journal.jsonl"], TestContext.Current.CancellationToken));
        Assert.Single(Directory.GetFileSystemEntries(small.Folder["elsewhere"]));
    }

    [Fact]
    public async Task Each_input_has_a_journal_of_its_own()
    {
        await RunAsync();
        Directory.Move(small.Input, small.Folder["other"]);
        var run = await RunInAsync(small.Folder["state"], "--input", small.Folder["other"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, Directory.EnumerateFiles(small.Folder["state"], "journal.jsonl", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public async Task A_mistake_of_the_program_is_told_in_the_report_and_by_the_exit_code()
    {
        var run = await RunAsync(web => web with { MayUsePort = _ => throw new InvalidOperationException("A bug.") });

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("Could not be checked: mistakes in this program (1)", run.Output, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException: A bug", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 source could not be checked because of a mistake in this program.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_itself_asks_no_machine_but_those_of_the_public_internet()
    {
        var run = await ProgramRun.ToEndAsync(["sources", "check", "--input", small.Input], "", State());

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("and only the ports of the web, 80 and 443, are read", run.Output, StringComparison.Ordinal);
        Assert.True(!OperatingSystem.IsLinux() || Directory.Exists(small.Folder["state/knowledgebase/sources-check"]));

        Cite("http://localhost", "never sell personal data");
        run = await ProgramRun.ToEndAsync(["sources", "check", "--input", small.Input], "", State());
        Assert.Contains("localhost is no machine of the public internet", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sources")]
    [InlineData("sources", "check", "--format", "html")]
    [InlineData("sources", "check", "--input", "nowhere")]
    [InlineData("sources", "check", "--loopback")]
    public async Task What_is_not_understood_is_wrong_usage(params string[] arguments) =>
        Assert.Equal(2, (await CommandRun.OfAsync(arguments)).ExitCode);

    [Fact]
    public async Task Its_help_has_examples_and_says_what_the_exit_code_means()
    {
        var help = (await CommandRun.OfAsync("sources", "check", "--help")).Output;

        Assert.Contains("  knowledgebase sources check --write", help, StringComparison.Ordinal);
        Assert.Contains("0 when all sources were looked at, whatever became of them", help, StringComparison.Ordinal);
    }

    // The registry names a copy, so that no archive is asked.
    void Cite(string host, string quote)
    {
        small.Folder.Write("input/sources/example.yml", $"""
            example-policy:
              title: Privacy policy
              url: {host}/privacy
              archive: https://archive.example/copy
              publisher: Example
              kind: policy
              accessed: 2026-11-01
              via: stored-copy
              language: en

            """);
        small.Folder.Write("input/platforms/example/use.yml", $"""
            ai-training:
              - value: never
                checked: 2026-11-01
                summary: The policy rules it out.
                evidence: [{"{"} source: example-policy, quote: {quote} {"}"}]
            """);
    }

    Dictionary<string, string> State() => new() { ["HOME"] = small.Folder["home"], ["XDG_DATA_HOME"] = small.Folder["state"] };

    Task<CommandRun> RunAsync(params string[] more) => RunAsync(web => web, more);

    Task<CommandRun> RunAsync(Func<AllowedNetwork, AllowedNetwork> change, params string[] more) =>
        RunInAsync(small.Folder["state"], change, ["--input", small.Input, .. more]);

    Task<CommandRun> RunInAsync(string state, params string[] arguments) => RunInAsync(state, web => web, arguments);

    async Task<CommandRun> RunInAsync(string state, Func<AllowedNetwork, AllowedNetwork> change, string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var network = new AllowedNetwork(IPAddress.IsLoopback, _ => true, (host, ended) => Dns.GetHostAddressesAsync(host, ended));
        var policy = CrawlPolicy.Usual with { Pause = TimeSpan.FromMilliseconds(1), RetryPause = TimeSpan.FromMilliseconds(1) };
        var context = new CliContext(ConsoleOutput.Plain(output), ConsoleOutput.Plain(error), new FixedClock(), SourceDateEpoch: null)
        {
            Sources = clock => new SourceCheck(policy, change(network), new Uri(address), clock),
            StateFolder = state,
        };
        var exitCode = await CommandLine.RunAsync(["sources", "check", .. arguments], context);
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }

    SortedDictionary<string, string> Input() => new(
        Directory.EnumerateFiles(small.Input, "*", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllText),
        StringComparer.Ordinal);
}
