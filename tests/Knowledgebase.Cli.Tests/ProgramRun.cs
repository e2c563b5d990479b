using System.Diagnostics;

namespace Knowledgebase.Cli.Tests;

/// <summary>The program itself, started by a shell: for what only a process of its own meets, as signals and closed streams.</summary>
sealed class ProgramRun : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly Process process;

    ProgramRun(Process process) => this.process = process;

    /// <summary>What it said on standard error so far.</summary>
    public StreamReader Error => process.StandardError;

    /// <summary>Starts the program.</summary>
    /// <param name="redirections">As a shell takes them, such as <c>&gt; /dev/full</c>.</param>
    /// <param name="folder">The folder that it is started in; that of the tests where none is given.</param>
    /// <param name="before">What the shell does before, such as <c>ulimit -f 8;</c>.</param>
    public static ProgramRun Start(
        IEnumerable<string> arguments, string redirections = "", IReadOnlyDictionary<string, string>? environment = null, string? folder = null, string before = "")
    {
        var start = new ProcessStartInfo("/bin/sh")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "",
        };
        // Whoever starts the tests in the background has them ignore Ctrl+C, and what they start would inherit that.
        string[] all =
        [
            "-c", $"{before} exec env --default-signal=INT dotnet \"$0\" \"$@\" {redirections}", typeof(CommandLine).Assembly.Location, .. arguments,
        ];
        foreach (var argument in all)
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return new ProgramRun(Process.Start(start)!);
    }

    /// <summary>What it said and ended with.</summary>
    public static async Task<CommandRun> ToEndAsync(
        IEnumerable<string> arguments, string redirections = "", IReadOnlyDictionary<string, string>? environment = null, string? folder = null, string before = "")
    {
        using var run = Start(arguments, redirections, environment, folder, before);
        return await run.EndAsync();
    }

    /// <summary>Sends a signal, such as INT for Ctrl+C.</summary>
    public async Task SignalAsync(string name)
    {
        using var kill = Process.Start("/bin/sh", ["-c", $"kill -{name} {process.Id}"]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Waits until it has said something on standard output, and reads no more than its beginning.</summary>
    public async Task OutputAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await process.StandardOutput.ReadAsync(new char[1], patience.Token);
    }

    /// <summary>Waits until it ended, and reads nothing more of what it said.</summary>
    public async Task<int> ExitCodeAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    /// <summary>Waits until something is true of what it does, or it ended.</summary>
    public async Task UntilAsync(Func<bool> isTrue)
    {
        while (!isTrue() && !process.HasExited)
            await Task.Delay(TimeSpan.FromMilliseconds(1));
    }

    /// <summary>Waits until it ended.</summary>
    public async Task<CommandRun> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        await process.WaitForExitAsync(patience.Token);
        return new CommandRun(process.ExitCode, await output, await error);
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }
}
