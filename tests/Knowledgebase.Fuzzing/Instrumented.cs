using System.Diagnostics;

namespace Knowledgebase.Fuzzing;

/// <summary>
/// Starts this program again from a copy in which the code under test counts the branches that it takes. Without a copy, the
/// next build would find its own output changed.
/// </summary>
internal static class Instrumented
{
    const string Marker = "KNOWLEDGEBASE_FUZZING_INSTRUMENTED";

    static readonly string[] underTest =
    [
        "Knowledgebase.Facts.dll", "Knowledgebase.Site.dll", "Knowledgebase.Sources.dll", "YamlDotNet.dll", "Markdig.dll", "AngleSharp.dll", "Scriban.Signed.dll",
    ];

    /// <summary>The exit code of the copy; null where this is the copy.</summary>
    public static int? Run(string[] arguments)
    {
        if (Environment.GetEnvironmentVariable(Marker) is not null)
            return null;
        var copy = Directory.CreateTempSubdirectory("fuzzing-");
        try
        {
            foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
                File.Copy(file, Path.Combine(copy.FullName, Path.GetFileName(file)));
            foreach (var library in underTest)
                SharpFuzz.Fuzzer.Instrument(Path.Combine(copy.FullName, library), _ => true, SharpFuzz.Options.Value);
            var start = new ProcessStartInfo("dotnet", [Path.Combine(copy.FullName, "Knowledgebase.Fuzzing.dll"), .. arguments]);
            start.Environment[Marker] = "1";
            using var process = Process.Start(start)!;
            process.WaitForExit();
            return process.ExitCode;
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }
}
