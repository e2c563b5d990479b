using System.Collections.Frozen;

namespace Knowledgebase.Sources.Text;

/// <summary>What elements mean to someone who wants to read the text of a page.</summary>
internal static class HtmlKinds
{
    /// <summary>Their content is no markup, and no text that readers see; it ends with the first of their end tags.</summary>
    public static FrozenSet<string> Raw { get; } = Set("script style noscript iframe textarea");

    /// <summary>Their content is markup, and no text that readers see.</summary>
    public static FrozenSet<string> Unread { get; } = Set("template svg math object select canvas audio video");

    /// <summary>They stand within a line, so that words on both sides of their tags belong together.</summary>
    public static FrozenSet<string> Inline { get; } = Set(
        "a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr");

    /// <summary>They have no end, or one that authors may leave out, so that nothing can be known to stand within them.</summary>
    public static FrozenSet<string> WithoutEnd { get; } = Set(
        "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup rp rt body html head");

    static readonly FrozenSet<string> aside = Set("nav header footer aside form button dialog menu time relative-time");

    static readonly FrozenSet<string> asideRoles = Set("navigation banner contentinfo complementary search dialog alertdialog alert menu menubar");

    static readonly string[] asideNames =
        ["cookie", "consent", "advert", "sidebar", "breadcrumb", "newsletter", "share", "social", "related", "comments", "skip-link"];

    /// <summary>Whether an element holds what stands around the main text of a page: menus, notices, dates, invitations.</summary>
    public static bool IsAside(HtmlTag tag) =>
        aside.Contains(tag.Name)
        || asideRoles.Contains(tag["role"].Trim().ToLowerInvariant())
        || tag.Attributes.ContainsKey("hidden")
        || tag["aria-hidden"] == "true"
        || IsNamedAside(tag["class"])
        || IsNamedAside(tag["id"]);

    /// <summary>Whether an element says of itself that the main text stands in it.</summary>
    public static bool IsMain(HtmlTag tag) => tag.Name == "main" || tag["role"].Trim().Equals("main", StringComparison.OrdinalIgnoreCase);

    // Whole words of the name, so that "unrelated" or "shareholder" is none.
    static bool IsNamedAside(string names)
    {
        if (names.Length == 0)
            return false;
        foreach (var name in names.Split([' ', '_', '-', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))
            foreach (var aside in asideNames)
                if (name.Equals(aside, StringComparison.OrdinalIgnoreCase) || name.Equals(aside + "s", StringComparison.OrdinalIgnoreCase))
                    return true;
        return false;
    }

    static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
