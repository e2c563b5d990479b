using BenchmarkDotNet.Attributes;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Site;
using Knowledgebase.Site.Pages;

namespace Knowledgebase.Benchmarks;

/// <summary>The parts of a build of the real site, each by itself.</summary>
[MemoryDiagnoser]
public class PartsOfABuild
{
    static readonly DateOnly today = new(2026, 11, 21);

    readonly string input = Repository.Input;
    readonly string theme = Repository.Theme;
    KnowledgeBase knowledge = null!;
    string output = "";

    /// <summary>Reads what the parts are measured on; not timed.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        knowledge = InputReader.Read(input, today).Knowledge!;
        output = Path.Combine(Directory.CreateTempSubdirectory("parts-of-a-build-").FullName, "output");
    }

    /// <summary>Removes what was written.</summary>
    [GlobalCleanup]
    public void CleanUp() => Directory.Delete(Path.GetDirectoryName(output)!, recursive: true);

    /// <summary>YAML to records, and all checks.</summary>
    [Benchmark]
    public ReadingResult ReadAndCheck() => InputReader.Read(input, today);

    /// <summary>The standing of every finding.</summary>
    [Benchmark]
    public int Reason()
    {
        var confirmed = 0;
        foreach (var (platform, _) in knowledge.Platforms)
            foreach (var history in platform.Findings)
                foreach (var (finding, _) in history.Findings)
                    confirmed += knowledge.StandingOf(finding) == Standing.Confirmed ? 1 : 0;
        return confirmed;
    }

    /// <summary>Files to templates that are checked and ready to be rendered.</summary>
    [Benchmark]
    public object ReadTheme() => Theme.Read(theme, AllPages.Templates);

    /// <summary>All of it, written over the build before.</summary>
    [Benchmark(Baseline = true)]
    public BuildResult Build() => SiteBuilder.Build(new BuildRequest(input, theme, output, today));
}
