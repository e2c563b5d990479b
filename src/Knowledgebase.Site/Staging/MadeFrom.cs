using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Reading.Files;

namespace Knowledgebase.Site.Staging;

/// <summary>All that decides what a build comes to, in one hash: the program, what it was told, and every name and byte of input and theme.</summary>
internal static class MadeFrom
{
    static readonly Encoding utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The hash; null where a folder holds a link, a device, or what cannot be read.</summary>
    public static string? HashOf(BuildRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var assembly in new[] { typeof(SiteBuilder).Assembly, typeof(KnowledgeBase).Assembly })
        {
            Append(hash, assembly.ManifestModule.ModuleVersionId.ToString());
            foreach (var used in assembly.GetReferencedAssemblies().Select(name => name.FullName).Order(StringComparer.Ordinal))
                Append(hash, used);
        }

        Append(hash, Environment.Version.ToString());
        Append(hash, request.Today.Day.ToString("O", CultureInfo.InvariantCulture));
        Append(hash, request.Publication.ToString());
        Append(hash, request.AtRoot.ToString());
        foreach (var contributor in request.Contributors)
            Append(hash, contributor);
        try
        {
            foreach (var folder in new[] { request.Input, request.Theme })
            {
                // Problems name files from here.
                Append(hash, folder);
                AppendFolder(hash, folder, new DirectoryInfo(folder), "");
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    static void AppendFolder(IncrementalHash hash, string root, DirectoryInfo folder, string within)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry.LinkTarget is not null)
                throw new IOException($"{entry.FullName} is a link.");
            Append(hash, within + entry.Name);
            if (entry is DirectoryInfo inner)
                AppendFolder(hash, root, inner, within + entry.Name + "/");
            else
                Append(hash, RegularFile.Read(root, entry.FullName));
        }

        Append(hash, "end of folder");
    }

    static void Append(IncrementalHash hash, string text) => Append(hash, utf8.GetBytes(text));

    /// <summary>The length comes first, so that no two sequences of parts have the same bytes.</summary>
    static void Append(IncrementalHash hash, byte[] part)
    {
        hash.AppendData(BitConverter.GetBytes(part.Length));
        hash.AppendData(part);
    }
}
