namespace Knowledgebase.Site.Outputs;

/// <summary>One kind of thing that the site publishes beside its pages.</summary>
/// <param name="Files">The files, as a pure function of what the site holds.</param>
/// <param name="Headers">
/// What hosts send with them besides <see cref="ResponseHeaders.Everywhere"/>. Where there are any, all files stand in the folders that these name.
/// </param>
internal sealed record Output(Func<SiteContents, IEnumerable<OutputFile>> Files, params IReadOnlyList<HeaderRule> Headers)
{
    /// <summary>The names by which templates ask for some of the files. They are known before the files are made, which takes longer.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Whether one of the files may stand at an address, which is known before they are made.</summary>
    public bool MayHold(string address) => Headers.Count == 0 || Headers.Any(rule => address.StartsWith(rule.Folder, StringComparison.Ordinal));
}

/// <summary>Headers of all files below an address.</summary>
/// <param name="Folder">The address, ending in a slash.</param>
internal sealed record HeaderRule(string Folder, params IReadOnlyList<KeyValuePair<string, string>> Headers)
{
    /// <summary>For a folder in which no file ever changes under one name, since names contain a hash of the content.</summary>
    public static HeaderRule Immutable(string folder) => new(folder, new KeyValuePair<string, string>("Cache-Control", "public, max-age=31536000, immutable"));
}
