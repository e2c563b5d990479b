namespace Knowledgebase.Facts.Model;

/// <summary>Places on the web whose pages are all of one sort.</summary>
/// <param name="Id">The sort.</param>
/// <param name="Addresses">The beginnings of their addresses; hosts below these hosts are meant too.</param>
public sealed record HostList(string Id, EquatableList<Located<string>> Addresses)
{
    /// <summary>Places that publish what machines made, such as summaries of policies.</summary>
    public const string MachineMade = "machine-made";

    /// <summary>Places that keep copies of what others published.</summary>
    public const string Copies = "copies";

    /// <summary>Whether an address lies there.</summary>
    public bool Has(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && Addresses.Any(place => IsWithin(uri, new Uri(place.Value)));

    static bool IsWithin(Uri address, Uri place) =>
        (address.Host == place.Host || address.Host.EndsWith("." + place.Host, StringComparison.Ordinal))
        && (address.AbsolutePath + "/").StartsWith(place.AbsolutePath.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase);
}
