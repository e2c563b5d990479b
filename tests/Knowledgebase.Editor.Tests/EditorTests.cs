using Knowledgebase.Facts.Problems;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Schemas;

namespace Knowledgebase.Editor.Tests;

/// <summary>What people see who edit facts, held against what <c>check</c> tells them later.</summary>
public sealed class EditorTests : IDisposable
{
    static readonly DateOnly Today = new(2026, 11, 21);

    readonly string folder = Directory.CreateTempSubdirectory("knowledgebase-editor-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Nothing_is_underlined_in_the_facts_of_this_repository()
    {
        var files = Directory.EnumerateFiles(Repository.Input, "*.yml", SearchOption.AllDirectories)
            .Select(file => "input/" + Path.GetRelativePath(Repository.Input, file).Replace(Path.DirectorySeparatorChar, '/'))
            .ToList();

        Assert.Equal([], await LanguageServer.CheckAsync(Repository.Top, files));
    }

    [Fact]
    public async Task Each_mistake_that_a_schema_can_express_is_underlined_in_the_line_that_check_names()
    {
        foreach (var file in SoundInput.All)
            Write(file.Path, file.Text);
        var sound = InputReader.Read(folder, Today);
        Assert.Equal([], sound.Problems);
        var schemas = InputSchemas.Of(sound.Knowledge!);
        foreach (var schema in schemas)
            Write($"{InputSchema.Folder}/{schema.Name}", schema.Text);
        var examples = BadExamples.All
            .Select(example => example with { Text = $"{schemas.For(example.Path)!.LineFor(example.Path)}\n{example.Text}" })
            .ToList();
        foreach (var example in examples)
        {
            Write(example.Path, BadExamples.WithoutForetold(example.Text));
            if (example.Path.StartsWith("platforms/", StringComparison.Ordinal) && !example.Path.EndsWith("/platform.yml", StringComparison.Ordinal))
                Write(Path.GetDirectoryName(example.Path) + "/platform.yml", SoundInput.PlatformNamed(example.Path.Split('/')[1]));
        }

        var foretold =
            from example in examples
            from mistake in BadExamples.Foretold(example.Text)
            select (example.Path, mistake.Line, mistake.Code);
        var reported =
            from problem in InputReader.Read(folder, Today).Problems
            where problem.Severity == Severity.Error
            select (problem.At.File[(folder.Length + 1)..], problem.At.Line, problem.Code);
        var underlined = await LanguageServer.CheckAsync(folder, [.. examples.Select(example => example.Path)]);

        Assert.Equal(InOrder(foretold.Select(each => $"{each.Path}:{each.Line} {each.Code}")), InOrder(reported.Select(each => $"{each.Item1}:{each.Line} {each.Code}")));
        Assert.Equal(
            InOrder(foretold.Select(each => $"{each.Path}:{each.Line}")),
            InOrder(underlined.Select(each => $"{each.File}:{each.Line}")));
    }

    [Fact]
    public void Each_kind_of_mistake_has_an_example_or_is_known_to_be_beyond_schemas() => Assert.Equal(
        InOrder(AllRules.All.Where(rule => rule.Severity == Severity.Error).Select(rule => rule.Code)),
        InOrder(BadExamples.All.SelectMany(example => BadExamples.Foretold(example.Text)).Select(mistake => mistake.Code).Concat(BadExamples.BeyondSchemas)));

    static string InOrder(IEnumerable<string> lines) => string.Join('\n', lines.Distinct().Order(StringComparer.Ordinal));

    void Write(string file, string text)
    {
        var path = Path.Join(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
