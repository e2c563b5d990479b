namespace Knowledgebase.Site.Templating.Escaping;

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

    /// <summary>The content of <c>script</c>, <c>style</c> and their like, in which tags and entities mean nothing.</summary>
    RawText,

    /// <summary>Inside of <c>&lt;!--</c> in a script, where <c>&lt;/script</c> does not always end it.</summary>
    EscapedScript,

    /// <summary>The content of <c>title</c> and <c>textarea</c>, in which tags mean nothing and entities do.</summary>
    Rcdata,
}

/// <summary>What the attributes of a tag so far say about those that follow.</summary>
[Flags]
internal enum TagMarks
{
    None = 0,

    /// <summary>There was a <c>type</c>; browsers ignore a second.</summary>
    HasType = 1,

    /// <summary>A <c>meta</c> with <c>http-equiv</c>, whose content may be an address to go on to.</summary>
    IsCommand = 2,

    /// <summary>A value was written into the tag.</summary>
    HasValue = 4,
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

    /// <summary>A slash begins the address. A second one would make what follows the name of another host.</summary>
    Slash,

    /// <summary>The scheme stands, or it is clear that there is none.</summary>
    Settled,
}
