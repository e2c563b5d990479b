using Knowledgebase.Site.Pages;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Changes;

/// <summary>Where feeds stand, and how pages lead to them.</summary>
internal static class Feeds
{
    /// <summary>The name of the feeds of all changes.</summary>
    public const string All = "changes";

    /// <summary>The name of the calendar of all events.</summary>
    public const string AllEvents = "events";

    public static string Platform(string platform) => $"platforms/{platform}";

    public static string Question(string criterion) => $"questions/{criterion}";

    /// <param name="name">What a feed is of.</param>
    public static string Atom(string name) => $"{Urls.Feeds}{name}.atom";

    /// <inheritdoc cref="Atom"/>
    public static string Json(string name) => $"{Urls.Feeds}{name}.json";

    /// <inheritdoc cref="Atom"/>
    public static string Calendar(string name) => $"{Urls.Feeds}{name}.ics";

    /// <summary>For pages about everything.</summary>
    public static IReadOnlyList<Alternate> OfAll { get; } = Alternates(All, "All changes");

    /// <summary>For pages about a platform.</summary>
    public static IReadOnlyList<Alternate> OfPlatform(PlatformLink platform) => Alternates(Platform(platform.Id), $"Changes: {platform.Name}");

    /// <summary>For pages about a question.</summary>
    public static IReadOnlyList<Alternate> OfQuestion(string criterion, string title) => Alternates(Question(criterion), $"Changes: {title}");

    static Alternate[] Alternates(string name, string title) =>
        [new("application/atom+xml", Atom(name), title), new("application/feed+json", Json(name), title)];
}
