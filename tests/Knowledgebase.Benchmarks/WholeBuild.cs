using System.Diagnostics;
using System.Globalization;
using Knowledgebase.Site;

namespace Knowledgebase.Benchmarks;

/// <summary>
/// A whole build from a cold start, as people have it: once, in a process of its own. Beside it, in the same run,
/// any other command, since two times are only worth comparing when the machine was doing the same.
/// </summary>
internal static class WholeBuild
{
    public static int Run(string input, string[] command)
    {
        var made = Directory.CreateTempSubdirectory("whole-build-");
        try
        {
            if (int.TryParse(input, NumberStyles.None, CultureInfo.InvariantCulture, out var platforms))
                ManyPlatforms.Write(platforms, input = Path.Combine(made.FullName, "input"));
            return Build(input, Path.Combine(made.FullName, "output")) is { } seconds ? Beside(command, seconds) : 1;
        }
        finally
        {
            made.Delete(recursive: true);
        }
    }

    static double? Build(string input, string output)
    {
        var watch = Stopwatch.StartNew();
        var result = SiteBuilder.Build(new BuildRequest(input, Repository.Theme, output, DateOnly.FromDateTime(DateTime.UtcNow)));
        var seconds = watch.Elapsed.TotalSeconds;
        if (result.Site is not { } site)
        {
            foreach (var problem in result.Problems)
                Console.Error.WriteLine(problem);
            return null;
        }
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            time     {seconds:F2} s ({process.TotalProcessorTime.TotalSeconds:F2} s of processors)
            memory   {process.PeakWorkingSet64 / 1e6:F0} MB at most
            pages    {site.Pages:N0} ({site.Pages / seconds:N0} a second)
            written  {site.Files:N0} files, {site.Bytes / 1e6:N1} MB
            """));
        return seconds;
    }

    static int Beside(string[] command, double seconds)
    {
        if (command is not [var program, .. var arguments])
            return 0;
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments))!;
        process.WaitForExit();
        var other = watch.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"beside   {other:F2} s for {program}: this took {seconds / other:F2} of it"));
        return process.ExitCode;
    }
}
