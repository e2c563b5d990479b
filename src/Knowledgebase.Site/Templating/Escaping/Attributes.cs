using System.Collections.Frozen;

namespace Knowledgebase.Site.Templating.Escaping;

/// <summary>Which attributes hold addresses, and which hold what no escaping makes safe.</summary>
internal static class Attributes
{
    /// <summary>Stands for a tag whose name depends on a branch, so that it may be any.</summary>
    public const string AnyTag = "";

    static readonly FrozenSet<string> Addresses = FrozenSet.ToFrozenSet(
    [
        "href", "src", "action", "formaction", "poster", "cite", "data", "background", "manifest", "ping", "longdesc",
        "usemap", "profile", "icon", "lowsrc", "dynsrc", "attributionsrc", "definitionurl",
    ]);

    /// <summary>Styles, HTML within HTML, lists of addresses, and what decides the meaning of the rest.</summary>
    static readonly FrozenSet<string> Forbidden = FrozenSet.ToFrozenSet(
    [
        "style", "srcdoc", "srcset", "imagesrcset", "http-equiv", "archive", "codebase", "classid", "code", "sandbox",
        "xml:base",
    ]);

    /// <summary>The same where it stands in one tag only.</summary>
    static readonly FrozenSet<(string Tag, string Name)> ForbiddenInTags = FrozenSet.ToFrozenSet(
    [
        ("base", "href"), ("link", "rel"), ("script", "type"), ("script", "language"), ("param", "value"),
        .. from tag in (string[])["animate", "animatecolor", "animatemotion", "animatetransform", "set"]
           from name in (string[])["attributename", "to", "from", "by", "values"]
           select (tag, name),
    ]);

    static readonly FrozenSet<string> TagsAroundText = FrozenSet.ToFrozenSet(
        ["script", "style", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext", "title", "textarea"]);

    static readonly FrozenSet<string> ForbiddenInAnyTag =
        ForbiddenInTags.Select(forbidden => forbidden.Name).Append("content").ToFrozenSet();

    /// <summary>Whether tags mean nothing in the content of the element.</summary>
    public static bool HoldsText(string tag) => TagsAroundText.Contains(tag);

    /// <summary>
    /// What the value of an attribute is for browsers: text, or an address. Null where it is code, HTML within HTML, or several
    /// addresses, so that nothing makes a value safe.
    /// </summary>
    public static OutputContext? ContextOf(string tag, string name)
    {
        if (Forbidden.Contains(name)
            || name.StartsWith("on", StringComparison.Ordinal)
            || (tag == AnyTag ? ForbiddenInAnyTag.Contains(name) : ForbiddenInTags.Contains((tag, name))))
        {
            return null;
        }

        // Whatever the prefix, browsers may read `xlink:href` as the address of a link.
        return Addresses.Contains(name) || name.EndsWith(":href", StringComparison.Ordinal) ? OutputContext.Address : OutputContext.Attribute;
    }
}
