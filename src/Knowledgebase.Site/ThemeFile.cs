using Knowledgebase.Facts.Problems;
using Knowledgebase.Facts.Reading.Files;

namespace Knowledgebase.Site;

/// <summary>A file of a theme.</summary>
/// <param name="Folder">The theme's folder, as it was named.</param>
/// <param name="Path">Where the file is.</param>
/// <param name="Name">Its path within the theme, with forward slashes.</param>
internal sealed record ThemeFile(string Folder, string Path, string Name)
{
    /// <summary>
    /// All files of a theme, in the order of their names. What editors leave behind is not
    /// among them. A link is a problem: what it leads to would be published without standing in the theme.
    /// </summary>
    public static IReadOnlyList<ThemeFile> In(string folder, List<Problem> problems)
    {
        var files = new List<ThemeFile>();
        Add(new DirectoryInfo(folder), "");
        files.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        return files;

        void Add(DirectoryInfo directory, string within)
        {
            foreach (var entry in directory.EnumerateFileSystemInfos())
            {
                if (EditorFile.IsOne(entry.Name))
                    continue;
                var file = new ThemeFile(folder, entry.FullName, within + entry.Name);
                if (entry.LinkTarget is not null)
                    problems.Add(file.IsLink());
                else if (entry is DirectoryInfo inner)
                    Add(inner, file.Name + "/");
                else
                    files.Add(file);
            }
        }
    }

    /// <summary>
    /// What it holds; null, with a problem reported, where it is a link or no regular file, since reading a pipe can block for ever.
    /// </summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public byte[]? Read(List<Problem> problems)
    {
        try
        {
            return RegularFile.Read(Folder, Path);
        }
        catch (NoRegularFileException refusal)
        {
            problems.Add(refusal.IsLink
                ? IsLink()
                : Problem(SiteRules.NoRegularFile, "This is a pipe, a socket or a device. Put a file here."));
            return null;
        }
    }

    Problem IsLink() => Problem(SiteRules.LinkInTheme, "This is a link. Put the file itself into the theme.");

    /// <summary>The path that people are shown.</summary>
    public string Shown() => Shown(Folder, Name);

    public static string Shown(string folder, string name) =>
        $"{System.IO.Path.TrimEndingDirectorySeparator(folder).Replace(System.IO.Path.DirectorySeparatorChar, '/')}/{name}";

    public Problem Problem(Rule rule, string message) => rule.At(new Facts.Model.Position(Shown(), 1, 1), message);
}
