using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Knowledgebase.Sources.PageText;

/// <summary>What elements mean to someone who wants to read the text of a page.</summary>
internal static class HtmlKinds
{
    static readonly FrozenSet<string> unread = Set(
        "script style noscript iframe noembed noframes textarea template svg math object select datalist canvas audio video title");

    static readonly FrozenSet<string> inline = Set(
        "a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var wbr");

    static readonly FrozenSet<string> aside = Set("nav header footer aside form button dialog menu time relative-time");

    static readonly FrozenSet<string> asideRoles = Set("navigation banner contentinfo complementary search dialog alertdialog alert menu menubar");

    static readonly FrozenSet<string> unseenClasses = Set("sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only offscreen");

    static readonly string[] asideNames =
        ["cookie", "consent", "advert", "sidebar", "breadcrumb", "newsletter", "share", "social", "related", "comments", "skip-link"];

    /// <summary>Whether an element stands within a line, so that words on both sides of its tags belong together.</summary>
    public static bool IsInline(IElement element) => inline.Contains(element.LocalName) && !IsAside(element);

    /// <summary>Whether the content of an element is no text that readers see.</summary>
    public static bool IsUnread(IElement element) => unread.Contains(element.LocalName);

    /// <summary>Whether an element holds what stands around the main text of a page: menus, notices, dates, invitations.</summary>
    public static bool IsAside(IElement element) =>
        aside.Contains(element.LocalName)
        || asideRoles.Contains(Role(element))
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || IsNamedAside(element.ClassName)
        || IsNamedAside(element.Id);

    /// <summary>Whether an element says of itself that the main text stands in it.</summary>
    public static bool IsMain(IElement element) => element.LocalName == "main" || Role(element) == "main";

    /// <summary>Whether readers may not see an element, or see something to press in it, where the text goes on without it.</summary>
    public static bool MayBeHidden(IElement element) =>
        element.LocalName is "button" or "rp" or "rt" or "rtc"
        || Role(element) == "button"
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || element.ClassList.Any(unseenClasses.Contains)
        || (element.GetAttribute("style") is { } style && IsStyledAway(style.Replace(" ", "", StringComparison.Ordinal)));

    /// <summary>Whether an element leads to a note elsewhere.</summary>
    public static bool IsFootnoteMark(IElement element) => element.LocalName == "sup" || Role(element) == "doc-noteref";

    static string Role(IElement element) => element.GetAttribute("role")?.Trim().ToLowerInvariant() ?? "";

    static bool IsStyledAway(string style) =>
        style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);

    // Whole words of the name, so that "unrelated" or "shareholder" is none.
    static bool IsNamedAside(string? names)
    {
        if (string.IsNullOrEmpty(names))
            return false;
        foreach (var name in names.Split([' ', '_', '-', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries))
            foreach (var aside in asideNames)
                if (name.Equals(aside, StringComparison.OrdinalIgnoreCase) || name.Equals(aside + "s", StringComparison.OrdinalIgnoreCase))
                    return true;
        return false;
    }

    static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
