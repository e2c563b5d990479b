using System.Text;
using Knowledgebase.Site.Assets;

namespace Knowledgebase.Site.Outputs;

/// <summary>A file of the site that is not a page.</summary>
/// <param name="Address">Where it stands on the site, such as <c>/robots.txt</c>.</param>
/// <param name="Name">By which templates ask for its address, such as <c>data['profiles.json']</c>; null where none does.</param>
internal sealed record OutputFile(string Address, ReadOnlyMemory<byte> Content, string? Name = null)
{
    /// <summary>A file at a fixed address.</summary>
    public static OutputFile Text(string address, string text) => new(address, Encoding.UTF8.GetBytes(text));

    /// <summary>Facts that scripts ask for, at an address that changes with the content.</summary>
    /// <param name="name">By which templates ask for the address.</param>
    public static OutputFile Data(string name, byte[] content) => new(Urls.Data + HashedName.Of(name, content), content, name);
}
