namespace Knowledgebase.Templates.Escaping;

/// <summary>Where in HTML the next character stands.</summary>
internal enum HtmlPlace
{
    Text,

    /// <summary>Behind <c>&lt;</c>.</summary>
    TagOpen,
    TagName,

    /// <summary>Inside a tag, before the next attribute.</summary>
    Tag,
    AttributeName,
    AfterAttributeName,

    /// <summary>Inside a tag, behind branches that ended in different words, so that only a gap may follow.</summary>
    AfterBranches,
    BeforeValue,
    DoubleQuoted,
    SingleQuoted,
    Unquoted,
    Comment,
    Declaration,

    /// <summary>The content of <c>script</c> and <c>style</c>, in which tags and entities mean nothing.</summary>
    RawText,
}

/// <summary>What the value of an attribute is taken for by browsers.</summary>
internal enum AttributeKind
{
    Plain,
    Address,

    /// <summary>Code, or HTML within HTML, or several addresses: nothing makes a value safe there.</summary>
    Forbidden,

    /// <summary>The name depends on a branch, so it may be any of these.</summary>
    Unknown,
}

/// <summary>How far an address has come.</summary>
internal enum AddressProgress
{
    /// <summary>A scheme may still follow, so values are looked at.</summary>
    Open,

    /// <summary>As <see cref="Open" />, with a value in it already that could turn out to be a scheme.</summary>
    OpenWithValue,

    /// <summary>The scheme stands, or it is clear that there is none.</summary>
    Settled,
}
