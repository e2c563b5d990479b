using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Reading.Decoding;

namespace Knowledgebase.Site;

/// <summary>Where a build is published, as the command line or the host tells it. What is null is taken from <c>site.yml</c>.</summary>
/// <param name="Address">The whole address of the site, with a slash at its end.</param>
/// <param name="Repository">Where the facts are kept.</param>
/// <param name="Preview">The change that the build shows; null for what everyone is to read.</param>
public sealed record Publication(string? Address = null, string? Repository = null, PreviewedChange? Preview = null)
{
    /// <summary>All as <c>site.yml</c> has it.</summary>
    public static Publication AsInSettings { get; } = new();

    /// <summary>The address of a site as it is told on a command line or by a host, with a slash at its end; null where it is none.</summary>
    public static string? AddressOf(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        // What is empty behind one of these is not in the address that was read.
        && !text.AsSpan().ContainsAny('?', '#')
        && address.AbsoluteUri.TrimEnd('/') + "/" is var folder
        && WebAddress.IsFolder(folder)
            ? folder
            : null;

    /// <summary>The settings of a site that is published here.</summary>
    internal SiteSettings Over(SiteSettings settings) => settings with
    {
        Address = Address ?? settings.Address,
        Repository = Repository ?? settings.Repository,
    };
}

/// <summary>A change that a build lets people look at before it is accepted.</summary>
/// <param name="Words">Which change it is, such as <c>change 12 (more-sources)</c>.</param>
/// <param name="Address">Where it is discussed, or null.</param>
public sealed record PreviewedChange(string Words, string? Address);
