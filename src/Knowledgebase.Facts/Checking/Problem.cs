namespace Knowledgebase.Facts.Checking;

/// <summary>A mistake in the input, told to the person who can mend it.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Severity">Whether it keeps the site from being built.</param>
/// <param name="Code">The name of the check that found it, such as <c>unknown-source</c>.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record Problem(Position At, Severity Severity, string Code, string Message)
{
    /// <summary>The line that is shown: <c>file:line:column: error code: message</c>.</summary>
    public override string ToString() => $"{At}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}";
}

/// <summary>How bad a problem is.</summary>
public enum Severity
{
    /// <summary>The site is built all the same.</summary>
    Warning,

    /// <summary>No site is built.</summary>
    Error,
}
