using System.Diagnostics;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Views;

/// <summary>A group of kinds of events that share a lane of the timeline and a colour.</summary>
internal sealed record Lane(string Id, string Label);

/// <summary>Groups the kinds of events.</summary>
internal static class Lanes
{
    static readonly Lane law = new("law", "Courts and regulators");
    static readonly Lane security = new("security", "Breaches and flaws");
    static readonly Lane conduct = new("conduct", "Incidents and misuse");
    static readonly Lane review = new("review", "Audits and research");
    static readonly Lane product = new("product", "Product and policy");

    /// <summary>From top to bottom.</summary>
    public static IReadOnlyList<Lane> All { get; } = [law, security, conduct, review, product];

    public static Lane Of(EventKind kind) => kind switch
    {
        EventKind.Settlement or EventKind.Fine or EventKind.Lawsuit or EventKind.RegulatorAction or EventKind.Warning => law,
        EventKind.Breach or EventKind.Vulnerability => security,
        EventKind.Incident or EventKind.Misuse or EventKind.Surveillance => conduct,
        EventKind.Audit or EventKind.Research => review,
        EventKind.PolicyChange or EventKind.Feature or EventKind.Acquisition or EventKind.Retirement => product,
        _ => throw new UnreachableException(),
    };
}
