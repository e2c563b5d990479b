namespace Knowledgebase.Facts.Reading.Files;

/// <summary>
/// Files that editors, file managers and merges leave beside what is edited. They are left alone everywhere: nothing reads,
/// reports, publishes or follows them.
/// </summary>
public static class EditorFile
{
    // Vim asks a folder whether it can be written to with a file called 4913; the others are of Windows.
    static readonly string[] Names = ["4913", "Thumbs.db", "ehthumbs.db", "desktop.ini"];

    static readonly string[] Beginnings = [".", "#", "~$"];

    static readonly string[] Endings =
        ["~", ".tmp", ".temp", ".bak", ".orig", ".rej", ".swp", ".swo", ".swx", "___jb_tmp___", "___jb_old___"];

    /// <summary>Whether a path within a folder, as a file system watcher tells it, leads to one or into a hidden folder.</summary>
    public static bool IsOneOn(string path)
    {
        foreach (var part in path.AsSpan().SplitAny('/', '\\'))
            if (IsOne(path.AsSpan(part)))
                return true;
        return false;
    }

    /// <summary>Whether a file or folder of this name is one.</summary>
    public static bool IsOne(ReadOnlySpan<char> name)
    {
        foreach (var known in Names)
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        foreach (var beginning in Beginnings)
            if (name.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        foreach (var ending in Endings)
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
