namespace Knowledgebase.Facts.Model;

/// <summary>What kind of document a source is, which decides how much its word settles.</summary>
public enum SourceKind
{
    Policy,
    Terms,
    VendorDoc,
    VendorStatement,
    Court,
    Regulator,
    Audit,
    Research,
    Advisory,
    Code,
    Test,
    Press,
    Guide,
    Blog,
    Forum,
    Filing,
    Generated,
}

/// <summary>Whose word a source is.</summary>
public enum Voice
{
    /// <summary>The vendor's own.</summary>
    Vendor,

    /// <summary>Someone's who is independent of the vendor and in a position to know.</summary>
    Independent,

    /// <summary>Someone's who passes on what others say, or who has a stake in it.</summary>
    Secondary,

    /// <summary>A machine's, for which nobody answers: it decides nothing.</summary>
    Machine,
}

/// <summary>What follows from the kind of a source.</summary>
public static class SourceKinds
{
    /// <summary>Whose word a source of this kind is, as the data format groups them.</summary>
    public static Voice Voice(this SourceKind kind) => kind switch
    {
        SourceKind.Policy or SourceKind.Terms or SourceKind.VendorDoc or SourceKind.VendorStatement => Model.Voice.Vendor,
        SourceKind.Press or SourceKind.Guide or SourceKind.Blog or SourceKind.Forum or SourceKind.Filing =>
            Model.Voice.Secondary,
        SourceKind.Generated => Model.Voice.Machine,
        _ => Model.Voice.Independent,
    };

    /// <summary>Whether vendors change it at will, so that what rests on it ages fast.</summary>
    public static bool IsPolicyOrTerms(this SourceKind kind) => kind is SourceKind.Policy or SourceKind.Terms;
}
