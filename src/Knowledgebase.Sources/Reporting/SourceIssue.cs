using System.Diagnostics;
using Knowledgebase.Facts.Model;
using Knowledgebase.Sources.PageText;

namespace Knowledgebase.Sources.Reporting;

/// <summary>What someone should do something about, the most pressing first.</summary>
public enum SourceIssue
{
    /// <summary>Words that a statement quotes no longer stand on the page.</summary>
    QuoteVanished,

    /// <summary>There is no such page any more.</summary>
    Gone,

    /// <summary>The main text of the page is another than was recorded.</summary>
    TextChanged,

    /// <summary>The page has a new address for good.</summary>
    Moved,

    /// <summary>The page goes by another title.</summary>
    TitleChanged,

    /// <summary>An archive has a copy that the registry does not name.</summary>
    CopyFound,

    /// <summary>This program failed on it.</summary>
    CheckFailed,

    /// <summary>Nobody could tell, and a person may.</summary>
    LookYourself,
}

/// <summary>Finds the issues of a source, and puts them into words.</summary>
public static class SourceIssues
{
    /// <summary>All issues of a source, the most pressing first; nothing where all is well.</summary>
    public static IEnumerable<SourceIssue> Of(Source source, Observation seen)
    {
        if (seen.HasLostQuotes)
            yield return SourceIssue.QuoteVanished;
        if (seen.Reach == SourceReach.Gone)
            yield return SourceIssue.Gone;
        if (seen.ChangeFrom(source) is TextChange.Small or TextChange.Large)
            yield return SourceIssue.TextChanged;
        if (seen.MovedTo is not null)
            yield return SourceIssue.Moved;
        // The same text by another name needs nobody's attention.
        if (seen.TitleNow is not null && seen.ChangeFrom(source) != TextChange.None)
            yield return SourceIssue.TitleChanged;
        if (seen.Archive is not null && source.Archive is null)
            yield return SourceIssue.CopyFound;
        if (seen.Reach == SourceReach.CheckFailed)
            yield return SourceIssue.CheckFailed;
        else if (seen.Reach is not (SourceReach.Reachable or SourceReach.Gone) || (seen.Reach == SourceReach.Reachable && seen.Explanation is not null))
            yield return SourceIssue.LookYourself;
    }

    /// <summary>The heading of those for which it is the most pressing.</summary>
    public static string Heading(this SourceIssue issue) => issue switch
    {
        SourceIssue.QuoteVanished => "Quotes that no longer stand in their source",
        SourceIssue.Gone => "Gone",
        SourceIssue.TextChanged => "Text changed",
        SourceIssue.Moved => "Moved",
        SourceIssue.TitleChanged => "Another title",
        SourceIssue.CopyFound => "Archived copies to add",
        SourceIssue.CheckFailed => "Could not be checked: mistakes in this program",
        SourceIssue.LookYourself => "Could not be checked: look yourself",
        _ => throw new UnreachableException(),
    };

    /// <summary>The id that programs know it by.</summary>
    public static string Id(this SourceIssue issue) => issue switch
    {
        SourceIssue.QuoteVanished => "quote-vanished",
        SourceIssue.Gone => "gone",
        SourceIssue.TextChanged => "text-changed",
        SourceIssue.Moved => "moved",
        SourceIssue.TitleChanged => "title-changed",
        SourceIssue.CopyFound => "copy-found",
        SourceIssue.CheckFailed => "check-failed",
        SourceIssue.LookYourself => "look-yourself",
        _ => throw new UnreachableException(),
    };
}
