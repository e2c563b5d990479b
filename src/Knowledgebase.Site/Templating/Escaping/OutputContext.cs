namespace Knowledgebase.Site.Templating.Escaping;

/// <summary>What a value has to be escaped for. Addresses come last, the one that is looked at with the most care first.</summary>
internal enum OutputContext
{
    /// <summary>Between tags.</summary>
    Text,

    /// <summary>In quotes.</summary>
    Attribute,

    /// <summary>Data for programs inside of <c>script type="application/ld+json"</c>, between the quotes of a string.</summary>
    Json,

    /// <summary>An address whose scheme the value may decide.</summary>
    Address,

    /// <summary>The part behind the slash that begins an address, which must not begin with another.</summary>
    AddressAfterSlash,

    /// <summary>A later part of an address whose scheme stands.</summary>
    AddressPart,
}
