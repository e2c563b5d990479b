namespace Knowledgebase.Facts.Reading;

/// <summary>
/// What may stand in a place of a file. It is declared once: decoders read a key only in its declared form, and the
/// schemas that editors use are made of it.
/// </summary>
internal abstract record Form
{
    Form() { }

    /// <summary>Any text.</summary>
    public sealed record Text : Form;

    /// <summary>A few exact words of a source.</summary>
    public sealed record Quotation : Form;

    /// <summary>A text of a known pattern.</summary>
    public sealed record Like(Pattern Pattern) : Form;

    /// <summary>A whole web address.</summary>
    public sealed record Address : Form;

    /// <summary>The address of a site that has a host of its own.</summary>
    public sealed record SiteAddress : Form;

    /// <summary>A year, a month or a day.</summary>
    public sealed record Date : Form;

    /// <summary>A date that has come, because something was done on it.</summary>
    public sealed record PastDate : Form;

    /// <summary>One of a few words.</summary>
    public sealed record OneOf(IReadOnlyCollection<string> Words) : Form;

    /// <summary>The id of what the group describes.</summary>
    public sealed record NewId : Form;

    /// <summary>The id of something that is described elsewhere.</summary>
    public sealed record IdOf(Described Kind) : Form;

    /// <summary>A list.</summary>
    /// <param name="Distinct">Whether nothing may stand in it twice.</param>
    public sealed record List(Form Item, bool Distinct = false) : Form;

    /// <summary>A group whose keys are ids.</summary>
    public sealed record Group(Form Entry) : Form;

    /// <summary>A group with the keys of a shape.</summary>
    public sealed record Shaped(Shape Shape) : Form;

    /// <summary>An answer to the criterion that the finding stands under.</summary>
    public sealed record Answer : Form;

    /// <summary>What a finding is limited to.</summary>
    public sealed record Limits : Form;

    /// <summary>A number of whole units of a currency.</summary>
    public sealed record Number(decimal Highest) : Form;

    /// <summary>One of the words that an enumeration has.</summary>
    public static OneOf Member<T>()
        where T : struct, Enum => new(EnumIds<T>.All);

    /// <summary>A list of words that an enumeration has.</summary>
    public static List Members<T>()
        where T : struct, Enum => new(Member<T>(), Distinct: true);

    /// <summary>A list of ids of what is described elsewhere.</summary>
    public static List IdsOf(Described kind) => new(new IdOf(kind), Distinct: true);
}

/// <summary>What ids can stand for that are given in one place and used in others.</summary>
internal enum Described
{
    Topic,
    Criterion,
    TermGroup,
    Platform,
    Source,
}
