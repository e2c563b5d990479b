using System.Runtime.CompilerServices;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Sources.Recording;

namespace Knowledgebase.Sources.Tests.Recording;

public sealed class RealRegistryTests
{
    // No day, since the registry grows while this test stays.
    static readonly DateOnly today = DateOnly.MaxValue;
    static readonly string[] written = ["archive", "accessed", "via", "fingerprint", "changed", "vanished-quotes"];

    [Fact]
    public void Every_source_of_this_repository_can_be_brought_up_to_date_without_touching_other_lines() => Assert.All(
        Directory.EnumerateFiles(Path.Join(Top(), "input", "sources"), "*.yml"),
        file =>
        {
            var before = File.ReadAllText(file);
            var sources = SourceFile.Read(file, before, today)!;
            var (after, obstacle) = SourceFileEdit.Apply(file, before, sources.ToDictionary(source => source.Value.Id, source => Seen(source.Value)), today);

            Assert.Null(obstacle);
            Assert.Equal(Untouched(before), Untouched(after!));
            Assert.Equal(sources.Count, after!.Split('\n').Count(line => line.StartsWith("  fingerprint: ", StringComparison.Ordinal)));
        });

    static Source Seen(Source source) => source with
    {
        Archive = source.Archive ?? "https://archive.example/copy",
        Accessed = new PartialDate(2026, 11, 27),
        Via = SourceAccess.Live,
        Fingerprint = new Fingerprint(1, new string('a', 32), 1),
        Changed = new PartialDate(2026, 11, 27),
        VanishedQuotes = ["a \"quote\": with # all"],
    };

    static IEnumerable<string> Untouched(string text) => text.Split('\n').Where(line =>
        !written.Any(key => line.StartsWith($"  {key}: ", StringComparison.Ordinal)));

    static string Top([CallerFilePath] string file = "") => Path.GetFullPath(Path.Join(Path.GetDirectoryName(file), "..", "..", ".."));
}
