using System.ComponentModel;
using Knowledgebase.Cli.Reporting;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;

namespace Knowledgebase.Cli.Revisions;

/// <summary>A folder as it stood in a revision of git: its files as they are stored, whatever attributes say of them.</summary>
internal static class GitRevision
{
    const int MostFiles = 200_000;
    const long MostBytes = 2_000_000_000;
    const string LinkMode = "120000";
    const string SubmoduleMode = "160000";

    /// <summary>Copies the files of a folder of a revision into another folder.</summary>
    /// <param name="revision">As people name it, such as a branch, a tag or <c>HEAD~3</c>.</param>
    /// <param name="folder">The folder as it is called today.</param>
    /// <param name="target">An empty folder.</param>
    /// <returns>Why that cannot be, in a sentence, or null; and what was left out, since it is no file.</returns>
    public static (string? Refusal, IReadOnlyList<Problem> LeftOut) CopyTo(string revision, string folder, string target)
    {
        try
        {
            var whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
            var git = new Git(Path.GetDirectoryName(whole)!);
            if (git.ObjectOf(revision + "^{commit}") is not { } commit)
                return ($"'{revision}' is neither a folder nor a revision that git knows here.", []);
            if (git.ObjectOf($"{commit}:./{Path.GetFileName(whole)}") is not { } tree)
                return ($"'{revision}' has no folder {folder}.", []);
            // Nothing reads hidden files as facts.
            var entries = git.EntriesOf(tree, MostFiles)
                .Where(entry => !entry.Path.Split('/').Any(name => name.StartsWith('.')))
                .ToLookup(entry => entry.Mode is LinkMode or SubmoduleMode);
            git.Copy(entries[false].Select(entry => (entry.Object, Within(target, entry.Path))), MostBytes);
            return (null, [.. entries[true].Select(entry => LeftOut($"{Path.TrimEndingDirectorySeparator(folder)}/{entry.Path}", entry.Mode))]);
        }
        catch (Win32Exception)
        {
            return ($"'{revision}' is no folder, and the program git, which knows revisions, could not be started. Install git, or name folders.", []);
        }
        catch (Exception exception) when (IoErrors.IsOne(exception))
        {
            return ($"The folder {folder} of '{revision}' could not be read: {IoErrors.Said(exception)}. "
                + $"See that {Path.GetTempPath()} has room, or compare folders.", []);
        }
    }

    // Trees that git itself would not make can hold any name.
    static string Within(string target, string path)
    {
        var root = Path.GetFullPath(target) + Path.DirectorySeparatorChar;
        var file = Path.GetFullPath(Path.Join(target, path));
        return file.StartsWith(root, StringComparison.Ordinal) ? file : throw new IOException($"the file {path} would stand outside of it");
    }

    static Problem LeftOut(string file, string mode) => new(new Position(file, 1, 1), Severity.Error, "unreadable-file", mode == LinkMode
        ? "This is a link, which is not followed. Put the file itself here."
        : "This is a submodule, which is not read. Put the files themselves here.");
}
