namespace Knowledgebase.Site;

/// <summary>Where everything stands on the site. Addresses are permanent: a change here breaks other people's links.</summary>
internal static class Urls
{
    public const string Home = "/";
    /// <summary>Where assets of the theme stand, under names with a hash.</summary>
    public const string Assets = "/assets/";

    /// <summary>Where the data stand that scripts ask for, under names with a hash.</summary>
    public const string Data = "/data/";

    public const string Schemas = "/schemas/";
    public const string Api = "/api/";

    /// <summary>Where the files of the API stand. What they hold is only added to under this address.</summary>
    public const string ApiFiles = "/api/v1/";
    /// <summary>Where the pictures stand that other sites show.</summary>
    public const string Badges = "/badges/";

    /// <summary>Where the tables stand that other sites frame.</summary>
    public const string Embeds = "/embed/";
    public const string Coverage = "/coverage/";
    public const string Comparison = "/compare/";
    public const string Choosing = "/choose/";
    public const string Platforms = "/platforms/";
    public const string Questions = "/questions/";
    public const string Events = "/events/";
    public const string Settlements = "/settlements/";
    public const string Articles = "/articles/";
    public const string Tips = "/protect/";
    public const string Glossary = "/glossary/";
    public const string Sources = "/sources/";
    public const string Readers = "/for/";
    public const string Changes = "/changes/";

    /// <summary>Where feeds and calendars stand, which others may fetch.</summary>
    public const string Feeds = "/feeds/";
    public const string Search = "/search/";
    public const string NotFound = "/404.html";

    /// <summary>The rules of redirects for hosts that read them, such as Netlify.</summary>
    public const string RedirectRules = "/_redirects";

    /// <summary>The headers for the same hosts.</summary>
    public const string HeaderRules = "/_headers";

    /// <summary>A file of the API, such as <c>platforms.json</c>.</summary>
    public static string ApiFile(string name) => ApiFiles + name;

    public static string ApiPlatform(string platform) => $"{ApiFiles}platforms/{platform}.json";

    public static string ApiCriterion(string criterion) => $"{ApiFiles}criteria/{criterion}.json";

    public static string Platform(string platform) => $"/platforms/{platform}/";

    /// <summary>What a platform does with data, for programs.</summary>
    public static string PrivacyDescription(string platform) => $"/platforms/{platform}/dpv.jsonld";

    public static string Badge(string platform) => $"{Badges}{platform}.svg";

    public static string Badge(string platform, string criterion) => $"{Badges}{platform}/{criterion}.svg";

    public static string Embed(string platform) => $"{Embeds}{platform}/";

    public static string Topic(string platform, string topic) => $"/platforms/{platform}/#{topic}";

    /// <summary>What happened to one platform, below which its events stand.</summary>
    public static string EventsOf(string platform) => $"/events/{platform}/";

    public static string Event(string platform, string happening) => $"/events/{platform}/{happening}/";

    /// <summary>Where an event stands on the page of its platform.</summary>
    public static string EventAnchor(string happening) => $"#event-{happening}";

    public static string Fact(string platform, string criterion) => $"/platforms/{platform}/{criterion}/";

    /// <summary>A fact as it was recorded on a day. This page is permanent.</summary>
    /// <param name="state">The day, such as <c>2026-11-21</c>; <c>2026-11-21-2</c> for the second change of a day.</param>
    public static string State(string platform, string criterion, string state) => $"/platforms/{platform}/{criterion}/{state}/";

    public static string Question(string criterion) => $"/questions/{criterion}/";

    public static string TipsOn(string platform) => $"/protect/{platform}/";

    public static string Tip(string platform, string tip) => $"/protect/{platform}/#{tip}";

    public static string Word(string word) => $"{Glossary}#{word}";

    /// <summary>How to leave a platform.</summary>
    public static string Leaving(string platform) => $"/protect/{platform}/leaving/";

    /// <summary>The page for one kind of readers.</summary>
    public static string Reader(string group) => $"{Readers}{group}/";

    /// <summary>Where people choose with a profile as their start.</summary>
    public static string ChoosingAs(string profile) => $"{Choosing}?profile={profile}";

    public static string Source(string source) => $"/sources/{source}/";

    public static string Article(string article) => $"/articles/{article}/";

    public static string Claim(string article, string claim) => $"/articles/{article}/#{claim}";

    public static string Prose(string page) => $"/{page}/";

    /// <summary>What stands between the ids of two platforms that are compared.</summary>
    public const string Versus = "-vs-";

    /// <summary>Two platforms side by side, in the alphabetical order of their ids whichever comes first here.</summary>
    public static string Pair(string one, string other) =>
        string.CompareOrdinal(one, other) < 0 ? PairInThisOrder(one, other) : PairInThisOrder(other, one);

    public static string PairInThisOrder(string first, string second) => $"/compare/{first}{Versus}{second}/";

    const string MarkdownFile = "index.md";

    /// <summary>A page as Markdown.</summary>
    public static string MarkdownOf(string page) => page + MarkdownFile;

    /// <summary>The page that a file is as Markdown; null for other files.</summary>
    public static string? PageOfMarkdown(string file) => file.EndsWith("/" + MarkdownFile, StringComparison.Ordinal) ? file[..^MarkdownFile.Length] : null;

    /// <summary>The citation of a page as data.</summary>
    public static string CitationOf(string page) => page + "citation.json";

    /// <summary>The address that a file is linked by: that of its folder for <c>index.html</c>.</summary>
    public static string OfFile(string file) => file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file;

    /// <summary>The file that a web server gives for an address: <c>/a/</c> is <c>a/index.html</c>.</summary>
    public static string File(string address) =>
        address.EndsWith('/') ? address[1..] + "index.html" : address[1..];
}
