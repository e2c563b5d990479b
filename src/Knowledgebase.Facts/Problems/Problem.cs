namespace Knowledgebase.Facts.Problems;

/// <summary>A mistake in the input, told to the person who can mend it.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Severity">Whether it keeps the site from being built.</param>
/// <param name="Code">The name of the check that found it, such as <c>unknown-source</c>.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record Problem(Position At, Severity Severity, string Code, string Message)
{
    // What to do stands at the end.
    const int MostAtTheBeginning = 600;
    const int MostAtTheEnd = 300;

    /// <summary>What is wrong, and what to do. A long one, which quotes a long text, is shortened in the middle.</summary>
    public string Message { get; init; } = Shortened(Message);

    /// <summary>How many problems it stands for: itself, or those of its file that are not told one by one.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The line that is shown: <c>file:line:column: error code: message</c>.</summary>
    public override string ToString() => $"{At}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}";

    static string Shortened(string message)
    {
        if (message.Length <= MostAtTheBeginning + MostAtTheEnd)
            return message;
        var end = message.Length - MostAtTheEnd;
        return $"{message[..WholeCharacter(message, MostAtTheBeginning)]} … {message[WholeCharacter(message, end)..]}";
    }

    static int WholeCharacter(string text, int index) => char.IsLowSurrogate(text[index]) ? index - 1 : index;
}

/// <summary>Counts problems, those that are not told one by one with them.</summary>
public static class ProblemCounts
{
    /// <summary>How many problems of a severity these are.</summary>
    public static long CountOf(this IEnumerable<Problem> problems, Severity severity) =>
        problems.Where(problem => problem.Severity == severity).Sum(problem => (long)problem.Count);
}

/// <summary>How bad a problem is.</summary>
public enum Severity
{
    /// <summary>The site is built all the same.</summary>
    Warning,

    /// <summary>No site is built.</summary>
    Error,
}
