using Knowledgebase.Facts.Problems;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Reading.Decoding;
using Knowledgebase.Facts.Reading.Yaml;
using Knowledgebase.Facts.Schemas;

namespace Knowledgebase.Cli.Tests.Commands.Diff;

public sealed class DiffOfEveryKeyTests : IDisposable
{
    readonly TemporaryFolder before = new();
    readonly TemporaryFolder after = new();

    public DiffOfEveryKeyTests()
    {
        foreach (var (file, text) in EveryKey.Files)
        {
            before.Write(file, text);
            after.Write(file, text);
        }
    }

    public static TheoryData<string> Changes => [.. ChangedKeys.All.Select(change => change.ToString())];

    public void Dispose()
    {
        before.Dispose();
        after.Dispose();
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task The_change_of_a_key_is_told_with_its_name_and_what_it_says_now(string name)
    {
        var change = ChangedKeys.All.First(each => each.ToString() == name);
        after.Write(change.File, change.Text);
        var run = await CommandRun.OfAsync("diff", before.Path, after.Path, "--input", after.Path, "--format", "markdown");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Output.Split('\n'), line => Tells(line, change));
    }

    [Fact]
    public void Every_key_that_is_declared_is_changed_here() =>
        Assert.Empty(ChangedKeys.Declared.Except(ChangedKeys.All.Select(change => (change.What, change.Key))));

    [Fact]
    public void Every_kind_of_file_is_changed_here()
    {
        var schemas = InputSchemas.Of(InputReader.Read(before.Path, new DateOnly(2026, 11, 21)).Knowledge!);

        Assert.Equal(
            schemas.Where(schema => schema.Files is not null).Select(schema => schema.Name),
            EveryKey.Forms.Select(kind => schemas.For(kind.File)?.Name).OfType<string>().Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_is_no_mistake_in_the_facts_that_are_changed_here() =>
        Assert.DoesNotContain(InputReader.Read(before.Path, new DateOnly(2026, 11, 21)).Problems, problem => problem.Severity == Severity.Error);

    [Fact]
    public async Task Quotes_comments_other_lines_and_another_order_of_keys_are_no_change()
    {
        foreach (var file in EveryKey.Files.Keys)
            after.Write(file, EveryKey.Written(file, WithKeysReversed(file)));
        var run = await CommandRun.OfAsync("diff", before.Path, after.Path, "--input", after.Path);

        Assert.Equal((0, "Nothing changed for readers."), (run.ExitCode, run.Output.Trim()));
    }

    static bool Tells(string line, ChangedKey change)
    {
        // The id of a source names a piece of evidence, and an answer a recorded one; these are then others.
        var key = (change.What, change.Key) switch
        {
            ("Evidence", "source") => "evidence",
            ("A recorded answer", "answer") => "",
            _ => change.Key,
        };
        var says = change is { Says: { } text, Key: not "" } ? $"`{text}`" : change.Says ?? "order";
        return line.Contains(key, StringComparison.Ordinal) && line.Contains(says, StringComparison.Ordinal);
    }

    // The keys of records, whose order means nothing; that of ids does.
    static Node WithKeysReversed(string file) =>
        EveryKey.RootOf(file) is Node.Mapping group && EveryKey.Forms.FirstOrDefault(kind => kind.File == file).FieldType is FieldType.Shaped
            ? group with { Entries = [.. group.Entries.Reverse()] }
            : EveryKey.RootOf(file);
}
