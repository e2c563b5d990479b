using System.Text;
using Knowledgebase.Site.Outputs;

namespace Knowledgebase.Site.Assets;

/// <summary>A file of the theme that is published under a name that changes with its content.</summary>
/// <param name="Name">Its path in the theme, by which templates ask for it.</param>
/// <param name="File">The file of the site.</param>
/// <param name="Modules">The addresses of all modules that a script loads in turn; empty for what is no script.</param>
internal sealed record Asset(string Name, OutputFile File, IReadOnlyList<string> Modules)
{
    /// <summary>Where it stands on the site.</summary>
    public string Address => File.Address;

    public static Asset Of(string name, byte[] content) => new(name, new OutputFile(AddressOf(name, content), content), []);

    /// <summary>A module of ECMAScript. It is made smaller when it is asked for: checking a theme needs its address alone.</summary>
    /// <param name="text">The module with its imports resolved.</param>
    public static Asset OfModule(string name, string text, IReadOnlyList<string> modules) =>
        new(name, OutputFile.Later(AddressOf(name, Encoding.UTF8.GetBytes(text)), () => ModuleMinifier.Of(text)), modules);

    static string AddressOf(string name, byte[] content) => Urls.Assets + HashedName.Of(name, content);
}
