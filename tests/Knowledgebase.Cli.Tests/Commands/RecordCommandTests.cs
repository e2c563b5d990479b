namespace Knowledgebase.Cli.Tests.Commands;

public sealed class RecordCommandTests : IDisposable
{
    const string OnTheFirst = "1796126400";
    const string OnTheSecond = "1796212800";

    readonly SmallKnowledgeBase small = new();

    string File => small.Folder["input/changes/2026-12.yml"];

    string Facts => small.Folder["input/platforms/example/use.yml"];

    public void Dispose() => small.Dispose();

    [Fact]
    public async Task What_changed_is_added_with_the_answer_as_it_was_and_as_it_is_and_what_stands_there_stays()
    {
        var first = await RecordAsync(OnTheFirst);
        var before = System.IO.File.ReadAllText(File);
        Change("value: never", "value: always");
        var second = await RecordAsync(OnTheSecond);
        var after = System.IO.File.ReadAllText(File);

        Assert.Equal((0, "1 change recorded in changes/2026-12.yml"), (first.ExitCode, first.Output.Trim()));
        Assert.StartsWith("# yaml-language-server: $schema=../.schemas/changes.json\n", before, StringComparison.Ordinal);
        Assert.Equal((0, "1 change recorded in changes/2026-12.yml"), (second.ExitCode, second.Output.Trim()));
        Assert.Equal(before + """
            - id: example/ai-training/2026-12-02
              was:
                - { answer: never, words: Never, standing: stated-by-vendor, checked: 2026-11-01, sources: [example-policy] }
              now:
                - { answer: always, words: Always, standing: stated-by-vendor, checked: 2026-11-01, sources: [example-policy] }

            """, after);
    }

    [Fact]
    public async Task Where_nothing_changed_nothing_is_written()
    {
        await RecordAsync(OnTheFirst);
        var before = System.IO.File.ReadAllText(File);
        Change("checked: 2026-11-01", "checked: 2026-11-02");
        Change("summary: The policy rules it out.", "summary: Its policy rules it out.");
        var again = await RecordAsync(OnTheSecond);

        Assert.Equal((0, "Nothing changed since the last record"), (again.ExitCode, again.Output.Trim()));
        Assert.Equal(before, System.IO.File.ReadAllText(File));
    }

    [Fact]
    public async Task Two_changes_on_one_day_have_two_ids()
    {
        await RecordAsync(OnTheFirst);
        Change("value: never", "value: always");
        await RecordAsync(OnTheFirst);
        Change("value: always", "value: never");
        await RecordAsync(OnTheFirst);

        Assert.Equal(
            ["example/ai-training/2026-12-01", "example/ai-training/2026-12-01-2", "example/ai-training/2026-12-01-3"],
            System.IO.File.ReadLines(File).Where(line => line.StartsWith("- id: ", StringComparison.Ordinal)).Select(line => line["- id: ".Length..]));
    }

    [Fact]
    public async Task A_source_that_has_another_id_now_is_no_change()
    {
        await RecordAsync(OnTheFirst);
        foreach (var file in new[] { Facts, small.Folder[SmallKnowledgeBase.PlatformFile] })
            System.IO.File.WriteAllText(file, System.IO.File.ReadAllText(file).Replace("example-policy", "new-policy", StringComparison.Ordinal));
        var sources = small.Folder["input/sources/example.yml"];
        System.IO.File.WriteAllText(sources, System.IO.File.ReadAllText(sources).Replace("example-policy:\n", "new-policy:\n  formerly: [example-policy]\n", StringComparison.Ordinal));
        var again = await RecordAsync(OnTheSecond);

        Assert.Equal((0, "Nothing changed since the last record"), (again.ExitCode, again.Output.Trim()));
    }

    [Fact]
    public async Task Events_are_recorded_when_they_come_change_and_go()
    {
        await RecordAsync(OnTheFirst);
        const string events = "input/platforms/example/events.yml";
        small.Folder.Write(events, "- { id: fine, kind: fine, date: 2026, title: 'A fine: \"much\"', summary: It pays., status: pending, evidence: [{ source: example-policy }] }\n");
        await RecordAsync(OnTheSecond);
        small.Folder.Write(events, System.IO.File.ReadAllText(small.Folder[events]).Replace("pending", "final", StringComparison.Ordinal));
        await RecordAsync(OnTheSecond);
        System.IO.File.Delete(small.Folder[events]);
        await RecordAsync(OnTheSecond);
        var text = System.IO.File.ReadAllText(File);

        Assert.EndsWith("""
            - id: events/example/fine/2026-12-02
              event: { title: "A fine: \"much\"", kind: fine, date: 2026, status: pending, sources: [example-policy] }
            - id: events/example/fine/2026-12-02-2
              event-was: { title: "A fine: \"much\"", kind: fine, date: 2026, status: pending, sources: [example-policy] }
              event: { title: "A fine: \"much\"", kind: fine, date: 2026, status: final, sources: [example-policy] }
            - id: events/example/fine/2026-12-02-3
              event-was: { title: "A fine: \"much\"", kind: fine, date: 2026, status: final, sources: [example-policy] }

            """, text, StringComparison.Ordinal);
        Assert.Equal("Nothing changed since the last record", (await RecordAsync(OnTheSecond)).Output.Trim());
    }

    [Fact]
    public async Task Of_facts_with_mistakes_nothing_is_recorded()
    {
        small.BreakPlatform("colour");
        var run = await RecordAsync(OnTheFirst);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Nothing was written.", run.Error, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public async Task A_folder_that_is_a_link_is_not_followed()
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateDirectory(small.Folder["elsewhere"]);
        Directory.CreateSymbolicLink(small.Folder["input/changes"], small.Folder["elsewhere"]);
        var run = await RecordAsync(OnTheFirst);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(small.Folder["elsewhere"]));
    }

    Task<CommandRun> RecordAsync(string day) => CommandRun.OnAsync(day, "record", "--input", small.Input);

    void Change(string text, string by) => System.IO.File.WriteAllText(Facts, System.IO.File.ReadAllText(Facts).Replace(text, by, StringComparison.Ordinal));
}
