using System.Diagnostics;
using System.Globalization;
using Knowledgebase.Site;

namespace Knowledgebase.Benchmarks;

/// <summary>What an edit costs in the preview: from a changed file to the page that a browser asks for.</summary>
internal static class Edits
{
    const int Count = 20;
    const string Platform = "zoom";

    public static int Run(string input)
    {
        var made = Directory.CreateTempSubdirectory("edits-");
        try
        {
            var facts = Path.Combine(made.FullName, "input");
            ManyPlatforms.Write(int.Parse(input, CultureInfo.InvariantCulture), facts);
            var reader = new SiteReader(again: true);
            Measure(reader, facts, "first");
            var times = Enumerable.Range(1, Count).Select(_ => Measure(reader, facts, null)).Order().ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"edit     {times[Count / 2]:F0} ms in the middle, {times[0]:F0} to {times[^1]:F0} ms of {Count}"));
            return 0;
        }
        finally
        {
            made.Delete(recursive: true);
        }
    }

    static double Measure(SiteReader reader, string facts, string? name)
    {
        var file = Path.Combine(facts, "platforms", Platform, "tips.yml");
        File.AppendAllText(file, "\n");
        var watch = Stopwatch.StartNew();
        var read = reader.Read(new BuildRequest(facts, Repository.Theme, "", DateOnly.FromDateTime(DateTime.UtcNow)));
        _ = read.Site?.Read($"/platforms/{Platform}/") ?? throw new InvalidOperationException(string.Join('\n', read.Problems));
        var time = watch.Elapsed.TotalMilliseconds;
        if (name is not null)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-8} {time:F0} ms, {read.Site.Pages:N0} pages"));
        return time;
    }
}
