using System.Runtime.CompilerServices;

namespace Knowledgebase.Editor.Tests;

/// <summary>The folders of the repository that these tests stand in.</summary>
static class Repository
{
    public static string Top { get; } = Path.GetFullPath(Path.Join(Here(), "../.."));

    public static string Input { get; } = Path.Join(Top, "input");

    /// <summary>The folder of these tests, in which npm installs.</summary>
    public static string EditorTests => Here();

    /// <summary>Where npm has put the language server.</summary>
    public static string LanguageServer { get; } = Path.Join(Here(), "node_modules/yaml-language-server/bin/yaml-language-server");

    static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
