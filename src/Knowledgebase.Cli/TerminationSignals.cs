using System.Runtime.InteropServices;
using Knowledgebase.Cli.Reporting;

namespace Knowledgebase.Cli;

/// <summary>
/// Ctrl+C (SIGINT) and SIGTERM. The first one cancels the command, which tidies up and ends; the second ends the process at once.
/// </summary>
internal sealed class TerminationSignals : IDisposable
{
    readonly ConsoleOutput error;
    readonly CancellationTokenSource source = new();
    readonly PosixSignalRegistration interrupt;
    readonly PosixSignalRegistration terminate;
    int received;

    /// <summary>Listens from here on.</summary>
    /// <param name="error">Told that the command is ending.</param>
    public TerminationSignals(ConsoleOutput error)
    {
        this.error = error;
        interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal);
        terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal);
    }

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        interrupt.Dispose();
        terminate.Dispose();
        source.Dispose();
    }

    void OnSignal(PosixSignalContext context)
    {
        // A signal that is not cancelled ends the process, as the system does by default.
        context.Cancel = Interlocked.Increment(ref received) == 1;
        if (!context.Cancel)
            return;
        error.Line("Ending. Press Ctrl+C again to end at once.", TextStyle.Faint);
        try
        {
            source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The command has ended meanwhile.
        }
    }
}
