using System.Diagnostics;
using System.Globalization;

namespace Knowledgebase.Benchmarks;

/// <summary>
/// The table of <c>src/docs/performance.md</c>: commands as people run them from a built checkout, each in a process of its own,
/// from start to exit. Of several runs the one in the middle is shown.
/// </summary>
internal sealed class FigureTable : IDisposable
{
    const int Runs = 5;

    static readonly string program = Path.Combine(Repository.Root, "src/Knowledgebase.Cli/bin/Release/net10.0/knowledgebase");

    readonly DirectoryInfo made = Directory.CreateTempSubdirectory("figures-");

    /// <param name="sizes">Numbers of platforms to make knowledge bases of, beside the real one.</param>
    public static int Run(IReadOnlyList<string> sizes)
    {
        using var table = new FigureTable();
        Console.WriteLine("| command | time | processors | memory |\n| --- | --- | --- | --- |");
        table.Write(Runs, "check", "--help");
        table.Write(Runs, "check");
        // The first build; the others find that nothing has changed.
        table.Write(1, "build", "--output", table["output"]);
        table.Write(Runs, "build", "--output", table["output"]);
        foreach (var size in sizes)
        {
            var input = table[$"input-{size}"];
            ManyPlatforms.Write(int.Parse(size, CultureInfo.InvariantCulture), input);
            table.Write(1, "build", "--input", input, "--output", table[$"output-{size}"]);
            Directory.Delete(table[$"output-{size}"], recursive: true);
        }

        return 0;
    }

    public void Dispose() => made.Delete(recursive: true);

    string this[string name] => Path.Combine(made.FullName, name);

    void Write(int runs, params string[] arguments)
    {
        var all = Enumerable.Range(0, runs).Select(_ => Measure(arguments)).OrderBy(figures => figures.Processors).ToList();
        var (time, processors, memory) = all[runs / 2];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| `{string.Join(' ', arguments.Select(argument => argument.Replace(made.FullName + "/", "", StringComparison.Ordinal)))}` | {time.TotalSeconds:F2} s | {processors.TotalSeconds:F2} s | {memory / 1e6:F0} MB |"));
    }

    (TimeSpan Time, TimeSpan Processors, long Memory) Measure(string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["XDG_DATA_HOME"] = this["state"];
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var (processors, memory) = (TimeSpan.Zero, 0L);
        // After its end the system tells no more of a process.
        while (!process.WaitForExit(1))
        {
            process.Refresh();
            try
            {
                (processors, memory) = (process.TotalProcessorTime, Math.Max(memory, process.PeakWorkingSet64));
            }
            catch (InvalidOperationException)
            {
                // It has ended meanwhile.
            }
        }

        return process.ExitCode == 0 ? (watch.Elapsed, processors, memory) : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
