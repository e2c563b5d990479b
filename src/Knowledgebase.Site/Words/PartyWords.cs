using System.Diagnostics;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Words;

/// <summary>Someone whom answers are for, as a page shows them.</summary>
/// <param name="Id">For addresses and scripts.</param>
internal sealed record PartyView(string Id, string Label);

/// <summary>Puts into words whom answers are for.</summary>
internal static class PartyWords
{
    public static IReadOnlyList<PartyView> All { get; } = [.. Enum.GetValues<Party>().Select(Of)];

    public static PartyView Of(Party party) => party switch
    {
        Party.Private => new("private", "A person with their own account"),
        Party.Organisation => new("organisation", "An organisation"),
        Party.Guest => new("guest", "A guest without an account"),
        _ => throw new UnreachableException(),
    };
}
