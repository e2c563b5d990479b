using System.Diagnostics;
using Knowledgebase.Facts;
using Knowledgebase.Sources.Text;

namespace Knowledgebase.Sources;

/// <summary>What someone should do something about, the most pressing first.</summary>
public enum Concern
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

/// <summary>Finds out what is of concern, and puts it into words.</summary>
public static class Concerns
{
    /// <summary>All that is of concern with a source, the most pressing first; nothing where all is well.</summary>
    public static IEnumerable<Concern> Of(Source source, Observation seen)
    {
        if (seen.HasLostQuotes)
            yield return Concern.QuoteVanished;
        if (seen.Reach == SourceReach.Gone)
            yield return Concern.Gone;
        if (seen.ChangeFrom(source) is TextChange.Small or TextChange.Large)
            yield return Concern.TextChanged;
        if (seen.MovedTo is not null)
            yield return Concern.Moved;
        // The same text by another name needs nobody's attention.
        if (seen.TitleNow is not null && seen.ChangeFrom(source) != TextChange.None)
            yield return Concern.TitleChanged;
        if (seen.Archive is not null && source.Archive is null)
            yield return Concern.CopyFound;
        if (seen.Reach == SourceReach.CheckFailed)
            yield return Concern.CheckFailed;
        else if (seen.Reach is not (SourceReach.Reachable or SourceReach.Gone) || (seen.Reach == SourceReach.Reachable && seen.Explanation is not null))
            yield return Concern.LookYourself;
    }

    /// <summary>The heading of those for which it is the most pressing.</summary>
    public static string Heading(this Concern concern) => concern switch
    {
        Concern.QuoteVanished => "Quotes that no longer stand in their source",
        Concern.Gone => "Gone",
        Concern.TextChanged => "Text changed",
        Concern.Moved => "Moved",
        Concern.TitleChanged => "Another title",
        Concern.CopyFound => "Archived copies to add",
        Concern.CheckFailed => "Could not be checked: mistakes in this program",
        Concern.LookYourself => "Could not be checked: look yourself",
        _ => throw new UnreachableException(),
    };

    /// <summary>The id that programs know it by.</summary>
    public static string Id(this Concern concern) => concern switch
    {
        Concern.QuoteVanished => "quote-vanished",
        Concern.Gone => "gone",
        Concern.TextChanged => "text-changed",
        Concern.Moved => "moved",
        Concern.TitleChanged => "title-changed",
        Concern.CopyFound => "copy-found",
        Concern.CheckFailed => "check-failed",
        Concern.LookYourself => "look-yourself",
        _ => throw new UnreachableException(),
    };
}
