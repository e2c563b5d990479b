using Knowledgebase.Site;

namespace Knowledgebase.Cli.Reporting;

/// <summary>
/// Sentences about what the machine refuses. Its own words name neither what was tried nor what to do, and a
/// path or an error alone helps nobody.
/// </summary>
internal static class IoErrors
{
    // What an exception carries that we made from a sentence; those of the system carry its own number.
    static readonly int Ours = new IOException().HResult;

    /// <summary>Whether the machine refused something, which is no bug of ours.</summary>
    public static bool IsOne(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>What kept a site from being built.</summary>
    public static string Of(Exception exception, BuildRequest request)
    {
        if (exception.GetType() == typeof(IOException) && exception.HResult == Ours)
            return exception.Message;
        if (Names(exception, request.Theme))
            return Unreadable("theme", request.Theme, "--theme", exception);
        if (Names(exception, request.Input))
            return Unreadable("input", request.Input, "--input", exception);
        return $"The site could not be written to {request.Output}: {Said(exception)}. "
            + "Name another folder with --output, or make the folder around it writable and see that there is room.";
    }

    /// <summary>What the system said, to stand within a sentence.</summary>
    public static string Said(Exception exception) => exception.Message.TrimEnd().TrimEnd('.');

    static string Unreadable(string what, string folder, string option, Exception exception) =>
        $"The {what} in {folder} could not be read: {Said(exception)}. Make it readable, or name another folder with {option}.";

    // The system quotes what it refuses, as we or it wrote it, and says nothing else of where it was.
    static bool Names(Exception exception, string folder)
    {
        var name = Path.TrimEndingDirectorySeparator(folder);
        try
        {
            return Begins(name) || Begins(Path.GetFullPath(name));
        }
        catch (IOException)
        {
            // The present folder is gone, so nothing has a full name.
            return false;
        }

        bool Begins(string path) =>
            exception.Message.Contains($"'{path}'", StringComparison.Ordinal)
            || exception.Message.Contains($"'{path}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
    }
}
