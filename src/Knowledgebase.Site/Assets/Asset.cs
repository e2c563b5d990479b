using Knowledgebase.Site.Outputs;

namespace Knowledgebase.Site.Assets;

/// <summary>A file of the theme that is published under a name that changes with its content.</summary>
/// <param name="Name">Its path in the theme, by which templates ask for it.</param>
/// <param name="Address">Where it stands on the site.</param>
/// <param name="Modules">The addresses of all modules that a script loads in turn; empty for what is no script.</param>
internal sealed record Asset(string Name, string Address, ReadOnlyMemory<byte> Content, IReadOnlyList<string> Modules)
{
    /// <summary>The asset as a file of the site.</summary>
    public OutputFile File => new(Address, Content);

    public static Asset Of(string name, byte[] content) => Of(name, content, []);

    public static Asset Of(string name, byte[] content, IReadOnlyList<string> modules) =>
        new(name, Urls.Assets + HashedName.Of(name, content), content, modules);
}
