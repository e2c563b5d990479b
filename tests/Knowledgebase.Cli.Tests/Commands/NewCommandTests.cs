using System.Diagnostics;

namespace Knowledgebase.Cli.Tests.Commands;

public sealed class NewCommandTests : IDisposable
{
    const string Modeline = "# yaml-language-server: $schema=";

    readonly SmallKnowledgeBase small = new();

    public void Dispose() => small.Dispose();

    [Fact]
    public async Task A_platform_begins_with_a_line_for_each_thing_that_must_be_filled_in()
    {
        var run = await NewAsync("platform", "other-meet", "--name", "Other: Meet", "--jurisdiction", "NO");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            $"{Modeline}../../.schemas/platform.json\nname: \"Other: Meet\"\nvendor:\njurisdiction: \"NO\"\nstatus: active\nwebsite:\nsummary:\n",
            Read("platforms/other-meet/platform.yml"));
        Assert.Contains("To be filled in: vendor, website, summary.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_may_begin_with_an_at_sign()
    {
        var run = await NewAsync("platform", "at-meet", "--name", "@Meet", "--summary", "@everyone can be heard.");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("name: \"@Meet\"\n", Read("platforms/at-meet/platform.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_is_reported_only_where_a_person_must_fill_something_in()
    {
        await NewAsync("platform", "other-meet", "--name", "Other Meet");
        await NewAsync("source", "other-policy", "--url", "https://example.org/other");
        await NewAsync("finding", "example", "ai-training", "--value", "always");
        var check = await CommandRun.OfAsync(["check", .. small.Arguments]);

        var errors = check.Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).ToList();
        Assert.All(errors, error => Assert.Contains(": error empty-value: ", error, StringComparison.Ordinal));
        Assert.Equal(
            ["`jurisdiction`", "`kind`", "`language`", "`publisher`", "`source`", "`summary`", "`summary`", "`title`", "`vendor`", "`via`", "`website`"],
            errors.Select(error => error.Split(' ')[3]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_source_goes_to_the_file_that_has_others_from_its_host_and_leaves_it_as_it_was()
    {
        var before = Read("sources/example.yml");
        await NewAsync("source", "new-policy", "--url", "https://example.org/new", "--kind", "policy", "--title", "Yes");

        Assert.StartsWith(before, Read("sources/example.yml"), StringComparison.Ordinal);
        Assert.EndsWith(
            "new-policy:\n  title: \"Yes\"\n  publisher:\n  kind: policy\n  url: https://example.org/new\n  accessed: 2026-11-21\n  via:\n  language:\n",
            Read("sources/example.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_stands_above_the_older_ones_and_comments_layout_and_ends_of_lines_stay()
    {
        const string file = "# First.\r\nai-training:   # About training.\r\n# Older.\r\n    - value: never\r\n      checked: 2026-11-01\r\n"
            + "      summary: >-\r\n        It is\r\n        ruled out.\r\n      evidence:\r\n      - source: example-policy # so far\r\n";
        small.Folder.Write("input/platforms/example/use.yml", file);
        await NewAsync("finding", "example", "ai-training", "--value", "unknown", "--summary", "Nothing was found.");

        Assert.Equal(
            file.Replace("# Older.", "    - value: unknown\r\n      checked: 2026-11-21\r\n      summary: Nothing was found.\r\n# Older.", StringComparison.Ordinal),
            Read("platforms/example/use.yml"));
    }

    [Fact]
    public async Task The_first_finding_on_a_criterion_stands_where_the_vocabulary_has_it()
    {
        small.Folder.Write("input/vocabulary/criteria.yml", Criterion("first") + Criterion("ai-training") + Criterion("third"));
        small.Folder.Write("input/platforms/example/use.yml",
            "# On top.\n\n# About the third.\nthird:\n  - value: never\n    checked: 2026-11-01\n    summary: No.\n    evidence: [{ source: example-policy }]\n");
        await NewAsync("finding", "example", "ai-training", "--value", "never", "--summary", "No.", "--source", "example-policy");
        await NewAsync("finding", "example", "first", "--value", "never", "--summary", "No.", "--source", "example-policy");

        Assert.Equal(
            ["# On top.", "", "first:", "ai-training:", "# About the third.", "third:"],
            Read("platforms/example/use.yml").Split('\n').SkipLast(1).Where(line => !line.StartsWith(' ')));
    }

    [Fact]
    public async Task A_platform_and_a_question_are_known_by_other_names_too_and_which_are_meant_is_said()
    {
        var platform = File.ReadAllText(small.Folder[SmallKnowledgeBase.PlatformFile]);
        small.Folder.Write(SmallKnowledgeBase.PlatformFile, platform + "\naliases: [Example Talk]\n");
        small.Folder.Write("input/vocabulary/criteria.yml", Criterion("ai-training").TrimEnd() + "\n  synonyms: [machine learning]\n");
        var run = await NewAsync("finding", "example talk", "Machine-Learning", "--value", "never");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("example, ai-training: Is Example Meet so?", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("ai-training:\n  - value: never\n    checked: 2026-11-21\n", Read("platforms/example/use.yml"), StringComparison.Ordinal);

        Assert.Contains("Did you mean ai-training? They are listed in ", (await NewAsync("finding", "example", "learning")).Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean ai-training? They are listed in ", (await NewAsync("finding", "example", "machinelaerning")).Error, StringComparison.Ordinal);
        Assert.Contains("No platform is called talk. Did you mean example?", (await NewAsync("finding", "talk", "ai-training")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("...\n")]
    [InlineData("... # That is all.\n# Really.\n")]
    public async Task A_source_stands_above_the_mark_that_ends_a_file(string end)
    {
        var before = Read("sources/example.yml").TrimEnd() + "\n";
        small.Folder.Write("input/sources/example.yml", before + end);
        var run = await NewAsync("source", "example-second", "--url", "https://example.org/second", "--title", "Second");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(before + "example-second:\n", Read("sources/example.yml"), StringComparison.Ordinal);
        Assert.EndsWith("  language:\n" + end, Read("sources/example.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("old-example was the id of example. Old addresses with old-example lead to example", "platform", "old-example")]
    [InlineData("so a platform cannot be called a-vs-b.", "platform", "a-vs-b")]
    [InlineData("`jurisdiction` cannot be switzerland.", "platform", "other", "--jurisdiction", "switzerland")]
    [InlineData("old-policy was the id of example-policy.", "source", "old-policy")]
    [InlineData("`url` cannot be javascript:alert(1).", "source", "other", "--url", "javascript:alert(1)")]
    [InlineData("`language` cannot be english.", "source", "other", "--language", "english")]
    [InlineData("`accessed` is 2027-01-01, but today is ", "source", "other", "--accessed", "2027-01-01")]
    [InlineData("No source is called old-policy. It is called example-policy now.", "finding", "example", "ai-training", "--source", "old-policy")]
    [InlineData("This stands in the list already. Take one of them away.", "finding", "example", "data", "--value", "name,name")]
    [InlineData("This list has none beside other terms.", "finding", "example", "data", "--value", "name, none")]
    [InlineData("Where nothing is known, write unknown in place of the list.", "finding", "example", "data", "--value", "name, unknown")]
    public async Task What_check_would_refuse_is_refused_in_its_words_before_it_is_written(string words, params string[] arguments)
    {
        small.Folder.Write("input/vocabulary/criteria.yml", Criterion("ai-training")
            + "data: { topic: use, title: Data, question: 'What does {platform} collect?', kind: set, terms: account }\n");
        small.Folder.Write("input/vocabulary/terms.yml", "account: { name: { label: Name }, none: { label: Nothing } }");
        small.Folder.Write("input/sources/example.yml", Read("sources/example.yml") + "\n  formerly: [old-policy]\n");
        small.Folder.Write("input/platforms/example/platform.yml", Read("platforms/example/platform.yml") + "\nformerly: [old-example]\n");
        var before = Everything();
        var run = await NewAsync(arguments);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Everything());
    }

    [Theory]
    [InlineData("platform", "example")]
    [InlineData("platform", "Example Meet")]
    [InlineData("platform", "con")]
    [InlineData("source", "other", "--file", "aux")]
    [InlineData("source", "example-policy", "--url", "https://example.org/")]
    [InlineData("source", "other", "--file", "../../elsewhere")]
    [InlineData("source", "other", "--kind", "polciy")]
    [InlineData("finding", "exmaple", "ai-training")]
    [InlineData("finding", "example", "ai-traning")]
    [InlineData("finding", "example", "ai-training", "--value", "sometimes")]
    public async Task What_cannot_be_is_told_in_a_sentence_and_nothing_is_written(params string[] arguments)
    {
        var before = Everything();
        var run = await NewAsync(arguments);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Matches(@"^[^\n]+\.\r?\n$", run.Error);
        Assert.Equal(before, Everything());
    }

    [Fact]
    public async Task A_file_that_nobody_could_read_is_left_alone()
    {
        small.Folder.Write("input/platforms/example/use.yml", "other: [\0");
        var run = await NewAsync("finding", "example", "ai-training");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("/platforms/example/use.yml cannot be read as it is, so nothing was added to it.", run.Error, StringComparison.Ordinal);
        Assert.Equal("other: [\0", Read("platforms/example/use.yml"));
    }

    [Fact]
    public async Task A_pipe_is_not_written_to()
    {
        if (OperatingSystem.IsWindows())
            return;
        using (var pipe = Process.Start("mkfifo", small.Folder["input/sources/pipe.yml"]))
            await pipe.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Contains("This is no regular file", (await NewAsync("source", "other", "--file", "pipe")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("input/sources/link.yml", "elsewhere.yml", "source", "other", "--file", "link")]
    [InlineData("input/sources/link.yml", "input/sources/example.yml", "source", "other", "--file", "link")]
    [InlineData("input/sources/link.yml", "nowhere.yml", "source", "other", "--file", "link")]
    [InlineData("input/sources/link.yml", "/dev/zero", "source", "other", "--file", "link")]
    [InlineData("input/platforms/other", "elsewhere", "platform", "other")]
    [InlineData("input/platforms/other", "nowhere", "platform", "other")]
    public async Task Nothing_is_written_through_a_link(string link, string target, params string[] arguments)
    {
        small.Folder.Write("elsewhere.yml", "a: 1\n");
        Directory.CreateDirectory(small.Folder["elsewhere"]);
        var before = Everything();
        File.CreateSymbolicLink(small.Folder[link], small.Folder[target]);
        var run = await NewAsync(arguments);
        File.Delete(small.Folder[link]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("Nothing can be added to ", run.Error, StringComparison.Ordinal);
        Assert.Contains("This is a link, and links are not followed.", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Everything());
    }

    [Fact]
    public async Task A_file_whose_keys_stand_in_braces_is_left_alone()
    {
        const string file = "{ example-policy: { title: A policy, url: https://example.org/, publisher: A, kind: policy, accessed: 2026-11-01, via: live, language: en } }\n";
        small.Folder.Write("input/sources/example.yml", file);
        var run = await NewAsync("source", "example-second", "--file", "example");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("/sources/example.yml is laid out in a way that nothing can be added to.", run.Error, StringComparison.Ordinal);
        Assert.Equal(file, Read("sources/example.yml"));
    }

    [Fact]
    public async Task A_file_that_is_not_text_or_has_findings_in_brackets_is_left_alone()
    {
        small.Folder.Write("input/platforms/example/use.yml", "ai-training: [{ value: never, checked: 2026-11-01, summary: No. }]\n");
        var run = await NewAsync("finding", "example", "ai-training");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("do not stand one below the other", run.Error, StringComparison.Ordinal);

        File.WriteAllBytes(Path.Combine(small.Input, "platforms/example/use.yml"), [0xff, 0x0a]);
        run = await NewAsync("finding", "example", "ai-training");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("is not UTF-8 text, so nothing was written to it", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_id_it_is_wrong_usage()
    {
        Assert.Equal(2, (await NewAsync("platform")).ExitCode);
        Assert.Equal(2, (await NewAsync("finding", "example", "")).ExitCode);
    }

    // A pseudo-terminal, as `script` of util-linux makes one, with someone who answers once wrongly, then rightly.
    [Fact]
    public async Task On_a_terminal_a_person_is_asked_for_what_is_missing()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var program = $"dotnet '{typeof(CommandLine).Assembly.Location}' new finding example ai-training --input '{small.Input}'";
        var start = new ProcessStartInfo("script", ["--quiet", "--return", "--command", program, "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["TERM"] = "xterm";
        using var terminal = Process.Start(start)!;
        await terminal.StandardInput.WriteAsync("sometimes\nalways\n2026-11-02\nIt does.\n\n");
        await terminal.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        var shown = await terminal.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await terminal.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, terminal.ExitCode);
        Assert.Contains("value cannot be sometimes. It can be never, always, unknown.", shown, StringComparison.Ordinal);
        Assert.StartsWith(
            "ai-training:\n  - value: always\n    checked: 2026-11-02\n    summary: It does.\n    evidence:\n      - source:\n  - value: never\n",
            Read("platforms/example/use.yml"), StringComparison.Ordinal);
    }

    static string Criterion(string id) =>
        $"{id}:\n  topic: use\n  title: A title\n  question: Is {{platform}} so?\n  kind: choice\n  options:\n    never: {{ label: Never, rating: risky }}\n";

    Task<CommandRun> NewAsync(params string[] arguments) => CommandRun.OfAsync(["new", .. arguments, "--input", small.Input]);

    string Read(string file) => File.ReadAllText(Path.Combine(small.Input, file));

    string Everything() => string.Concat(
        from file in Directory.EnumerateFiles(small.Folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        where !file.Contains("/theme/", StringComparison.Ordinal)
        select file + File.ReadAllText(file));
}
