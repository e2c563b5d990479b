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

        Assert.Equal((0, "13 schemas, 13 changed, and named in 8 files"), (first.ExitCode, first.Output.Trim()));
        Assert.Equal((0, "13 schemas, 0 changed"), (second.ExitCode, second.Output.Trim()));
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
        small.Folder.Write("input/.schemas/findings-old.json", "{}");
        await CommandRun.OfAsync("schema", "--input", small.Input);

        Assert.Contains(Path.Combine(Schemas, "findings-use.json"), Directory.EnumerateFiles(Schemas));
        Assert.DoesNotContain(Path.Combine(Schemas, "findings-old.json"), Directory.EnumerateFiles(Schemas));
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
}
