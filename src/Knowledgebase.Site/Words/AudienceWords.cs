using System.Diagnostics;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Words;

/// <summary>Those or the calls that a view can be for, as pages show them.</summary>
/// <param name="Id">For addresses and scripts.</param>
/// <param name="One">One of them, such as "a guest".</param>
/// <param name="Many">All of them, such as "guests".</param>
internal sealed record AudienceView(string Id, string One, string Many);

/// <summary>Puts into words whom answers are asked for.</summary>
internal static class AudienceWords
{
    public static IReadOnlyList<AudienceView> People { get; } = [.. Enum.GetValues<Party>().Select(Of)];

    /// <summary>The kind of scope that answers are limited to calls by; a knowledge base without it is not about calls.</summary>
    public const string CallsScope = "calls";

    public static IReadOnlyList<AudienceView> Calls { get; } = [.. Enum.GetValues<CallKind>().Select(Of)];

    /// <summary>By which scripts find what fits, such as <c>guest group</c>.</summary>
    public static string Id(AudienceChoice audience) => string.Join(' ', ((string?[])
    [
        audience.People is { } people ? Of(people).Id : null,
        audience.Calls is { } calls ? Of(calls).Id : null,
    ]).OfType<string>());

    static AudienceView Of(Party party) => party switch
    {
        Party.Private => new(PartyWords.Of(party).Id, "a private account", "private accounts"),
        Party.Organisation => new(PartyWords.Of(party).Id, "an organisation", "organisations"),
        Party.Guest => new(PartyWords.Of(party).Id, "a guest", "guests"),
        _ => throw new UnreachableException(),
    };

    static AudienceView Of(CallKind calls) => calls switch
    {
        CallKind.OneToOne => new("one-to-one", "a one-to-one call", "one-to-one calls"),
        CallKind.Group => new("group", "a group call", "group calls"),
        _ => throw new UnreachableException(),
    };
}
