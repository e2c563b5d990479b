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

    /// <summary>Those of some sources that lie there.</summary>
    public IEnumerable<Located<Source>> Of(IEnumerable<Located<Source>> sources)
    {
        // There are thousands of sources, so each place is read once.
        var places = Addresses.Select(place => new Uri(place.Value)).ToList();
        return sources.Where(source => Uri.TryCreate(source.Value.Url, UriKind.Absolute, out var address) && places.Any(place => IsWithin(address, place)));
    }

    static bool IsWithin(Uri address, Uri place) =>
        (address.Host == place.Host || address.Host.EndsWith("." + place.Host, StringComparison.Ordinal))
        && (address.AbsolutePath + "/").StartsWith(place.AbsolutePath.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase);
}
