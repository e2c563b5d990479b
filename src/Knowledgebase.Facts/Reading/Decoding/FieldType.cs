using Knowledgebase.Facts.Checks;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>
/// What may stand in a place of a file. It is declared once: decoders read a key only in its declared form, and the
/// schemas that editors use are made of it.
/// </summary>
internal abstract record FieldType
{
    FieldType() { }

    /// <summary>A name or label of something, in a few words.</summary>
    public static readonly Text Name = new(200);

    /// <summary>A title, or a question.</summary>
    public static readonly Text Title = new(500);

    /// <summary>A sentence or two.</summary>
    public static readonly Text Sentence = new(1_000);

    /// <summary>Several sentences.</summary>
    public static readonly Text Paragraph = new(4_000);

    /// <summary>Any text up to a length. The lengths leave ample room, and keep pages, and what is made of several texts, of a size.</summary>
    /// <param name="Most">How many characters it can have.</param>
    public sealed record Text(int Most) : FieldType;

    /// <summary>A few exact words of a source.</summary>
    public sealed record Quotation : FieldType;

    /// <summary>A text of a known pattern.</summary>
    /// <param name="Most">How many characters it can have; null where the pattern limits them.</param>
    public sealed record Like(Pattern Pattern, int? Most = null) : FieldType;

    /// <summary>A whole web address.</summary>
    public sealed record Address : FieldType;

    /// <summary>The address of a site: of a host, or of a folder on one.</summary>
    public sealed record SiteAddress : FieldType;

    /// <summary>The address of a repository, to which those of its files are added.</summary>
    public sealed record RepositoryAddress : FieldType;

    /// <summary>A concept of the W3C Data Privacy Vocabulary.</summary>
    public sealed record Concept : FieldType;

    /// <summary>A year, a month or a day.</summary>
    public sealed record Date : FieldType;

    /// <summary>A date that has come, because something was done on it.</summary>
    public sealed record PastDate : FieldType;

    /// <summary>One of a few words.</summary>
    public sealed record OneOf(IReadOnlyCollection<string> Words) : FieldType;

    /// <summary>The id of what the group describes.</summary>
    public sealed record NewId : FieldType;

    /// <summary>The id of something that is described elsewhere.</summary>
    public sealed record IdOf(ReferenceKind Kind) : FieldType;

    /// <summary>How many entries a list or a group within an entry of a file can have, where nothing else is said.</summary>
    public const int MostEntries = 200;

    /// <summary>A list.</summary>
    /// <param name="Distinct">Whether nothing may stand in it twice.</param>
    /// <param name="Most">How many entries it can have; null where nothing limits them but the size of a file.</param>
    public sealed record List(FieldType Item, bool Distinct = false, int? Most = MostEntries) : FieldType;

    /// <summary>A group whose keys are ids.</summary>
    /// <param name="Most">How many entries it can have; null where nothing limits them but the size of a file.</param>
    public sealed record Group(FieldType Entry, int? Most = MostEntries) : FieldType;

    /// <summary>A group with the keys of a shape.</summary>
    public sealed record Shaped(ObjectShape ObjectShape) : FieldType;

    /// <summary>An answer to the criterion that the finding stands under.</summary>
    public sealed record Answer : FieldType;

    /// <summary>What a finding is limited to.</summary>
    public sealed record Limits : FieldType;

    /// <summary>A number of whole units of a currency.</summary>
    public sealed record Number(decimal Highest) : FieldType;

    /// <summary>How many characters (code points) a text in this form can have; null where its form says so by itself.</summary>
    public int? Longest => this switch
    {
        Text text => text.Most,
        Like like => like.Most,
        Quotation => LongQuote.MostCharacters,
        Address or SiteAddress or RepositoryAddress => WebAddress.Longest,
        _ => null,
    };

    /// <summary>One of the words that an enumeration has.</summary>
    public static OneOf Member<T>()
        where T : struct, Enum => new(EnumIds<T>.All);

    /// <summary>A list of ids of what is described elsewhere.</summary>
    public static List IdsOf(ReferenceKind kind) => new(new IdOf(kind), Distinct: true);
}

/// <summary>What ids can stand for that are given in one place and used in others.</summary>
internal enum ReferenceKind
{
    Topic,
    Criterion,
    TermGroup,
    Platform,
    Profile,
    Audience,
    Role,
    Source,
}
