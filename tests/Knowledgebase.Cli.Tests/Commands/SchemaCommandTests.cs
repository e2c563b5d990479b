using System.Diagnostics;

namespace Knowledgebase.Cli.Tests.Commands;

public sealed class SchemaCommandTests : IDisposable
{
    readonly SmallKnowledgeBase small = new();

    string Schemas => Path.Combine(small.Input, ".schemas");

    public void Dispose() => small.Dispose();

    [Fact]
    public async Task The_schemas_of_all_kinds_of_files_are_written_where_the_facts_are_and_then_are_fresh()
    {
        var first = await CommandRun.OfAsync("schema", "--input", small.Input);
        var second = await CommandRun.OfAsync("schema", "--input", small.Input);

        Assert.Equal((0, "19 schemas, 19 changed, and named in 8 files"), (first.ExitCode, first.Output.Trim()));
        Assert.Equal((0, "19 schemas, 0 changed"), (second.ExitCode, second.Output.Trim()));
        Assert.Contains("\"example-policy\"", File.ReadAllText(Path.Combine(Schemas, "shared.json")), StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(Schemas), file => Assert.EndsWith(".json", file, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_first_line_of_each_file_names_its_schema_and_all_below_stays_as_it_was()
    {
        small.Folder.Write("input/platforms/example/use.yml", "\uFEFFai-training:\r\n- { value: unknown, checked: 2026-11-01, summary: No. }\r\n");
        small.Folder.Write("input/sources/example.yml", "# yaml-language-server: $schema=elsewhere.json\n" + File.ReadAllText(small.Folder["input/sources/example.yml"]));
        var source = File.ReadAllText(small.Folder["input/sources/example.yml"]);
        await CommandRun.OfAsync("schema", "--input", small.Input);

        Assert.Equal(
            "\uFEFF# yaml-language-server: $schema=../../.schemas/findings-use.json\r\nai-training:\r\n- { value: unknown, checked: 2026-11-01, summary: No. }\r\n",
            System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(small.Folder["input/platforms/example/use.yml"])));
        Assert.Equal(
            source.Replace("elsewhere.json", "../.schemas/sources.json", StringComparison.Ordinal),
            File.ReadAllText(small.Folder["input/sources/example.yml"]));
    }

    [Fact]
    public async Task That_of_a_topic_that_is_gone_goes()
    {
        small.Folder.Write("input/vocabulary/topics.yml", "use: { title: Use, lead: What for. }\nold: { title: Old, lead: What was. }\n");
        await CommandRun.OfAsync("schema", "--input", small.Input);
        Assert.Contains(Path.Combine(Schemas, "findings-old.json"), Directory.EnumerateFiles(Schemas));
        small.Folder.Write("input/vocabulary/topics.yml", "use: { title: Use, lead: What for. }\n");
        var run = await CommandRun.OfAsync("schema", "--input", small.Input);

        Assert.Contains(Path.Combine(Schemas, "findings-use.json"), Directory.EnumerateFiles(Schemas));
        Assert.DoesNotContain(Path.Combine(Schemas, "findings-old.json"), Directory.EnumerateFiles(Schemas));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Files_that_it_did_not_write_are_left_alone_and_named()
    {
        await CommandRun.OfAsync("schema", "--input", small.Input);
        small.Folder.Write("input/.schemas/package.json", "{}");
        small.Folder.Write("input/.schemas/site.json", "{ \"$schema\": \"http://json-schema.org/draft-07/schema#\" }");
        var run = await CommandRun.OfAsync("schema", "--input", small.Input);

        Assert.Equal((1, "19 schemas, 0 changed"), (run.ExitCode, run.Output.Trim()));
        Assert.Contains($"{small.Folder["input/.schemas/package.json"]} was not written by `schema`, so it was left as it is.", run.Error, StringComparison.Ordinal);
        Assert.Contains(
            $"{small.Folder["input/.schemas/site.json"]} was not written by `schema`, so it was left as it is. Take it away, and run `schema` again.",
            run.Error, StringComparison.Ordinal);
        Assert.Equal("{}", File.ReadAllText(small.Folder["input/.schemas/package.json"]));

        File.Delete(small.Folder["input/.schemas/site.json"]);
        Assert.Equal(0, (await CommandRun.OfAsync("schema", "--input", small.Input)).ExitCode);
        var check = await CommandRun.OfAsync(["check", .. small.Arguments]);
        Assert.DoesNotContain("Run `schema`", check.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task One_that_somebody_changed_is_still_its_own(string newLine)
    {
        await CommandRun.OfAsync("schema", "--input", small.Input);
        var (file, before) = (Path.Combine(Schemas, "site.json"), File.ReadAllText(Path.Combine(Schemas, "site.json")));
        await File.WriteAllTextAsync(file, before.Replace("\n", newLine, StringComparison.Ordinal) + "<<<<<<< HEAD", TestContext.Current.CancellationToken);

        Assert.Equal("19 schemas, 1 changed", (await CommandRun.OfAsync("schema", "--input", small.Input)).Output.Trim());
        Assert.Equal(before, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("input/.schemas", "elsewhere")]
    [InlineData("input/.schemas", ".")]
    [InlineData("input/.schemas", "nowhere")]
    [InlineData("input/.schemas/shared.json", "elsewhere/package.json")]
    [InlineData("input/.schemas/shared.json", "nowhere")]
    [InlineData("input/.schemas/other.json", "elsewhere/package.json")]
    [InlineData("input/.schemas/shared.json", "/dev/zero")]
    [InlineData("input/.schemas/shared.json", "/dev/stdin")]
    [InlineData("input/.schemas/shared.json", "input/.schemas/shared.json")]
    public async Task Nothing_is_written_or_deleted_through_a_link(string link, string target)
    {
        small.Folder.Write("package.json", "{}");
        small.Folder.Write("elsewhere/package.json", "{}");
        var before = Everything();
        Directory.CreateDirectory(Path.GetDirectoryName(small.Folder[link])!);
        File.CreateSymbolicLink(small.Folder[link], Path.Combine(small.Folder.Path, target));
        var run = await CommandRun.OfAsync("schema", "--input", small.Input);
        File.Delete(small.Folder[link]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{small.Folder[link]}:1:1: error unreadable-file: This is a link, and links are not followed.", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Everything());
    }

    [Fact]
    public async Task A_pipe_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateDirectory(Schemas);
        using (var made = Process.Start("mkfifo", Path.Combine(Schemas, "shared.json")))
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        var run = await Task.Run(() => CommandRun.OfAsync("schema", "--input", small.Input), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{Path.Combine(Schemas, "shared.json")}:1:1: error unreadable-file: This is no regular file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_facts_with_a_mistake_none_are_written_and_the_mistake_is_told()
    {
        small.BreakPlatform("colour");
        var run = await CommandRun.OfAsync("schema", "--input", small.Input);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("platform.yml:2:1: error unknown-key", run.Error, StringComparison.Ordinal);
        Assert.Contains("mend the facts first. Nothing was written.", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Schemas));
    }

    [Fact]
    public async Task What_stands_in_the_way_is_put_into_a_sentence()
    {
        small.Folder.Write("input/.schemas", "");
        var run = await CommandRun.OfAsync("schema", "--input", small.Input);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"The schemas could not be written to {small.Input}: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_wrong_usage() =>
        Assert.Equal(2, (await CommandRun.OfAsync("schema", "--input", small.Folder["nowhere"])).ExitCode);

    string Everything() => string.Concat(
        from file in Directory.EnumerateFiles(small.Folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        where !file.StartsWith(small.Theme, StringComparison.Ordinal)
        select file + File.ReadAllText(file));
}
