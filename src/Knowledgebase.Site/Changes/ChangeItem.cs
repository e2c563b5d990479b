using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Changes;

/// <summary>What kind of change was recorded, those that matter most to readers first.</summary>
internal enum ChangeKind
{
    /// <summary>The headline answer is another.</summary>
    Answer,

    /// <summary>The same answer stands better or worse.</summary>
    Standing,

    /// <summary>An event is told for the first time.</summary>
    NewEvent,

    /// <summary>A question has no answer any more.</summary>
    Gone,

    /// <summary>An event is told otherwise.</summary>
    ChangedEvent,

    /// <summary>An event is not told any more.</summary>
    GoneEvent,

    /// <summary>Other answers qualify the headline, or it is limited to something else.</summary>
    Limits,

    /// <summary>The same answer rests on other sources.</summary>
    Sources,

    /// <summary>A question is answered for the first time.</summary>
    First,
}

/// <summary>A change, or several of one kind and day, as lists and feeds tell it.</summary>
/// <param name="Id">Unique and permanent.</param>
/// <param name="Title">What it is of.</param>
/// <param name="Text">What was, and what is.</param>
/// <param name="Address">The page that tells more.</param>
internal sealed record ChangeItem(string Id, DateOnly Day, ChangeKind Kind, string Title, string Text, string Address)
{
    public ChangeView View() => new(Day.View(), Title, Text, Address);
}

/// <summary>A change, or several of one kind and day, for templates.</summary>
/// <param name="Title">What it is of, such as "Quillo: End-to-end encryption".</param>
/// <param name="Text">What was, and what is.</param>
/// <param name="Address">The page that tells more.</param>
internal sealed record ChangeView(DateView Day, string Title, string Text, string Address);
