using System.Collections.Concurrent;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Reading;

namespace Knowledgebase.Site.Tests;

/// <summary>
/// The inputs of <c>tests/fixtures/bad-input</c>: a sound one, and several hundred files with one thing wrong each.
/// <c>cases/platforms/alder/tips.yml/empty.yml</c> stands in the place of <c>platforms/alder/tips.yml</c>.
/// What is said of each is in <c>expected.txt</c>, which <c>UPDATE_BAD_INPUT=1</c> writes anew: read what it changes.
/// </summary>
public sealed class BadInputTests
{
    /// <summary>More of one case say nothing new.</summary>
    const int MostProblems = 4;

    static readonly string Fixtures = Path.Join(Repository.Root, "tests/fixtures/bad-input");
    static readonly string Expected = Path.Join(Fixtures, "expected.txt");

    [Fact]
    public void The_input_that_they_are_made_from_is_sound() => Assert.Equal("", Check(new Case("", "", []), new SiteReader()));

    [Fact]
    public void What_is_wrong_with_each_is_said_with_its_place()
    {
        var found = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        Parallel.ForEach(Cases(), () => new SiteReader(again: true), (each, _, reader) =>
        {
            found[each.Name] = Check(each, reader);
            return reader;
        }, _ => { });
        var told = string.Concat(found.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => $"{each.Key}{each.Value}\n"));
        if (Environment.GetEnvironmentVariable("UPDATE_BAD_INPUT") == "1")
            File.WriteAllText(Expected, told);

        Assert.Equal(File.ReadAllLines(Expected), told.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain(found, each => each.Value == "");
    }

    static IEnumerable<Case> Cases()
    {
        foreach (var file in Folders.FilesIn(Path.Join(Fixtures, "cases")))
            yield return new Case(file, Path.GetDirectoryName(file)!, File.ReadAllBytes(Path.Join(Fixtures, "cases", file)));
        foreach (var line in File.ReadLines(Path.Join(Fixtures, "paths.txt")).Where(line => !line.StartsWith('#')))
            if (line.Split(" = ") is [var path, var copied])
                yield return new Case(path, path, File.ReadAllBytes(Path.Join(Fixtures, "sound", copied)));
    }

    /// <summary>The codes and places of the first problems, a line each; what the check does on the way is part of it.</summary>
    static string Check(Case bad, SiteReader reader)
    {
        using var folder = new TemporaryFolder();
        Folders.Copy(Path.Join(Fixtures, "sound"), folder.Root);
        if (bad.File != "")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[bad.File])!);
            File.WriteAllBytes(folder[bad.File], bad.Content);
        }
        var reading = InputReader.Read(folder.Root, SmallInput.Today);
        // Building is what takes long, and nothing is built of facts with mistakes.
        var problems = reading.Problems.Count > 0
            ? reading.Problems
            : reader.Read(new BuildRequest(folder.Root, Repository.Theme, folder["output"], SmallInput.Today)).Problems;
        return string.Concat(problems.Take(MostProblems).Select(problem => $"\n    {Place(problem.At, folder.Root)} {problem.Code}"));
    }

    static string Place(Position at, string root) =>
        $"{at}".Replace(Path.GetRelativePath(".", root), "", StringComparison.Ordinal).Replace(root, "", StringComparison.Ordinal).TrimStart('/');

    /// <param name="Name">The name of the case.</param>
    /// <param name="File">The file of the input that it stands in the place of; empty for none.</param>
    sealed record Case(string Name, string File, byte[] Content);
}
