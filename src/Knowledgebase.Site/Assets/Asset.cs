using System.Security.Cryptography;
using Knowledgebase.Site.Hosting;

namespace Knowledgebase.Site.Assets;

/// <summary>A file of the theme that is published as it is, under a name that changes with its content.</summary>
/// <param name="Name">Its path in the theme's folder of assets, by which templates ask for it.</param>
/// <param name="Address">Where it stands on the site.</param>
internal sealed record Asset(string Name, string Address, ReadOnlyMemory<byte> Content)
{
    /// <summary>40 bits of the hash tell the versions of a file apart; nobody else chooses their content.</summary>
    const int HashBytes = 5;

    public static Asset Of(string name, byte[] content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, HashBytes));
        var dot = name.LastIndexOf('.');
        var hashed = dot < 0 ? $"{name}.{hash}" : $"{name[..dot]}.{hash}{name[dot..]}";
        return new Asset(name, ResponseHeaders.AssetFolder + hashed, content);
    }
}
