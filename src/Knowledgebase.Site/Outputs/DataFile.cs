using Knowledgebase.Site.Assets;

namespace Knowledgebase.Site.Outputs;

/// <summary>Facts in a form that the site's own scripts ask for, under a name that changes with the content.</summary>
/// <param name="Name">By which templates ask for its address, such as <c>answers.json</c>.</param>
/// <param name="Address">Where it stands on the site.</param>
internal sealed record DataFile(string Name, string Address, ReadOnlyMemory<byte> Content)
{
    public static DataFile Of(string name, byte[] content) =>
        new(name, ResponseHeaders.DataFolder + HashedName.Of(name, content), content);
}
