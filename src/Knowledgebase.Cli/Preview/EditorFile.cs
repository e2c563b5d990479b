namespace Knowledgebase.Cli.Preview;

/// <summary>Files that editors and file managers leave beside what is edited, and that say nothing about the site.</summary>
internal static class EditorFile
{
    // Vim asks a folder whether it can be written to with a file of this name.
    const string VimProbe = "4913";

    static readonly string[] Endings = ["~", ".tmp", ".temp", ".bak", ".swp", ".swo", ".swx", "___jb_tmp___", "___jb_old___"];

    /// <summary>Whether a path, relative to the folder that is watched, leads to one or into a hidden folder.</summary>
    public static bool IsOne(string path) =>
        path.Split('/', '\\').Any(name => name.StartsWith('.') || name.StartsWith('#') || name == VimProbe)
        || Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
