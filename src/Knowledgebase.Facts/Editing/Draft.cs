namespace Knowledgebase.Facts.Editing;

/// <summary>What came of drafting an entry.</summary>
public abstract record Draft
{
    Draft() { }

    /// <summary>The new text of a file; all that stood in it before stands in it still.</summary>
    /// <param name="File">From the folder of the input, with forward slashes.</param>
    /// <param name="Line">Where the new entry begins, counted from 1.</param>
    public sealed record Written(string File, string Text, int Line) : Draft;

    /// <summary>Why there is none, and what to do, in a sentence.</summary>
    public sealed record Refused(string Reason) : Draft;
}
