using System.Globalization;
using System.Security.Cryptography;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Reading.Files;

namespace Knowledgebase.Site.Staging;

/// <summary>All that decides what a build comes to, in one hash: the program, what it was told, and every name and byte of input and theme.</summary>
internal static class MadeFrom
{
    /// <summary>The hash; null where a folder holds a link, a device, or what cannot be read.</summary>
    public static string? HashOf(BuildRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var assembly in new[] { typeof(SiteBuilder).Assembly, typeof(KnowledgeBase).Assembly })
        {
            ContentHash.Append(hash, assembly.ManifestModule.ModuleVersionId.ToString());
            foreach (var used in assembly.GetReferencedAssemblies().Select(name => name.FullName).Order(StringComparer.Ordinal))
                ContentHash.Append(hash, used);
        }

        ContentHash.Append(hash, Environment.Version.ToString());
        ContentHash.Append(hash, request.Today.Day.ToString("O", CultureInfo.InvariantCulture));
        ContentHash.Append(hash, request.Publication.ToString());
        foreach (var contributor in request.Contributors)
            ContentHash.Append(hash, contributor);
        foreach (var folder in new[] { request.Input, request.Theme })
        {
            if (ContentHash.Of(folder, folder) is not { } content)
                return null;
            // Problems name files from here.
            ContentHash.Append(hash, folder);
            ContentHash.Append(hash, content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
