namespace Knowledgebase.Cli.Reporting.Formats;

/// <summary>Files as other programs know them: from the folder that the program was started in, which is the repository's.</summary>
internal static class ReportedPath
{
    /// <summary>The path from the present folder where the file is in it, with forward slashes; otherwise the whole path.</summary>
    public static string Of(string file)
    {
        var whole = Path.GetFullPath(file);
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), whole);
        var isInside = relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && !Path.IsPathRooted(relative);
        return (isInside ? relative : whole).Replace(Path.DirectorySeparatorChar, '/');
    }
}
