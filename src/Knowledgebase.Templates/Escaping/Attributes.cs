using System.Collections.Frozen;

namespace Knowledgebase.Templates.Escaping;

/// <summary>Which attributes hold addresses, and which hold what no escaping makes safe.</summary>
internal static class Attributes
{
    static readonly FrozenSet<string> Addresses = FrozenSet.ToFrozenSet(
    [
        "href", "src", "action", "formaction", "poster", "cite", "data", "xlink:href", "background", "manifest",
        "ping", "longdesc",
    ]);

    static readonly FrozenSet<string> Forbidden = FrozenSet.ToFrozenSet(["style", "srcdoc", "srcset", "imagesrcset"]);

    public static AttributeKind KindOf(string name)
    {
        if (Addresses.Contains(name))
            return AttributeKind.Address;
        return Forbidden.Contains(name) || name.StartsWith("on", StringComparison.Ordinal)
            ? AttributeKind.Forbidden
            : AttributeKind.Plain;
    }
}
