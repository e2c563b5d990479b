namespace Knowledgebase.Cli;

/// <summary>The exit codes of the program. The numbers are documented and never change their meaning.</summary>
internal static class ExitCode
{
    /// <summary>The command did what it is for; of a preview, that it was ended.</summary>
    public const int Fine = 0;

    /// <summary>Something in the input or the theme must be mended first, or the output cannot be written.</summary>
    public const int Problems = 1;

    /// <summary>The command was called in a way it does not understand, or with folders that are not there.</summary>
    public const int WrongUsage = 2;

    /// <summary>Ctrl+C or SIGTERM ended the command before it was done. Shells use this number for the former.</summary>
    public const int Interrupted = 130;

    /// <summary>The codes as <c>--help</c> shows them.</summary>
    public const string Explained = """
        Exit codes:
          0  fine; there may be warnings
          1  problems in the input or the theme, or an output that cannot be written
          2  wrong usage
          130  interrupted by Ctrl+C or SIGTERM before it was done
        """;
}
