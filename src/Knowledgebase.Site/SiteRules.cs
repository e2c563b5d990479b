using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Site.Templating;

namespace Knowledgebase.Site;

/// <summary>The mistakes that only show when a site is made of the facts: in the theme, and in what stands where.</summary>
public static class SiteRules
{
    internal static readonly Rule AddressTaken = Error("address-taken", "Two things would stand at one address of the site.");
    internal static readonly Rule PhrasesOfNoPage = Error("phrases-of-no-page", "The file search.yml tells how people ask for a page that the site does not have.");
    internal static readonly Rule UnreadableProse = Error("unreadable-prose",
        "A page of prose is too long, or has too much of something, for a page to be made of it.");
    internal static readonly Rule MalformedLink = Error("malformed-link", "A page of prose has a link to what is no address, or to what no page can lead to.");
    internal static readonly Rule MalformedHeading = Error("malformed-heading", "A page of prose has a heading of the first level, which is that of its title, or one without words.");
    internal static readonly Rule DeadLink = Error("dead-link",
        "A page of prose, or an address under explained, leads to something that this site does not have.");
    internal static readonly Rule InvisibleCharacter = Error("invisible-character", "A text holds a character that nobody can see.");
    internal static readonly Rule MissingTemplate = Error("missing-template",
        "The theme lacks a template that the site has pages for.");
    internal static readonly Rule NotUtf8 = Error("not-utf8", "A file is not UTF-8 text.");
    internal static readonly Rule MalformedAssetName = Error("malformed-asset-name",
        "An asset has a name that cannot be part of an address.");
    internal static readonly Rule LinkInTheme = Error("link-in-theme", "The theme holds a link in place of a file or folder.");
    internal static readonly Rule NoRegularFile = Error("no-regular-file",
        "The theme holds a pipe, a socket or a device in place of a file.");
    internal static readonly Rule UnknownModule = Error("unknown-module", "A script imports one that the theme does not have.");
    internal static readonly Rule CircularImport = Error("circular-import", "Scripts import each other in a circle.");

    /// <summary>One rule a code. Those of files that are not UTF-8 and of invisible characters are those that facts have.</summary>
    public static EquatableList<Rule> All { get; } =
    [
        AddressTaken, PhrasesOfNoPage, UnreadableProse, MalformedLink, MalformedHeading, DeadLink, InvisibleCharacter, MissingTemplate, NotUtf8, MalformedAssetName, LinkInTheme, NoRegularFile,
        UnknownModule, CircularImport,
        .. TemplateRules.All,
    ];

    static Rule Error(string code, string sentence) => new(code, Severity.Error, sentence);
}
