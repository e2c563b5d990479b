using System.Security.Cryptography;

namespace Knowledgebase.Site.Assets;

/// <summary>
/// Names that change with the content of a file, so that browsers may keep the file for good and a page never meets
/// a file of another build.
/// </summary>
internal static class HashedName
{
    /// <summary>40 bits of the hash tell the versions of a file apart; nobody else chooses their content.</summary>
    const int HashBytes = 5;

    /// <summary>The name with the hash before its ending: <c>style.css</c> becomes <c>style.0123456789.css</c>.</summary>
    public static string Of(string name, ReadOnlySpan<byte> content)
    {
        var hash = Short(SHA256.HashData(content));
        var dot = name.LastIndexOf('.');
        return dot < 0 ? $"{name}.{hash}" : $"{name[..dot]}.{hash}{name[dot..]}";
    }

    /// <summary>As much of a hash as names have.</summary>
    public static string Short(ReadOnlySpan<byte> hash) => Convert.ToHexStringLower(hash[..HashBytes]);
}
