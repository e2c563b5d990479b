using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;

namespace Knowledgebase.Cli.States;

/// <summary>
/// A folder as it stood in a revision of git. The program git is started without a shell, and what people typed is only
/// ever given to it behind <c>--end-of-options</c>, so that no name of a revision is taken for an option.
/// </summary>
internal static class GitRevision
{
    /// <summary>Copies a folder of a revision into another, or says in a sentence why that cannot be.</summary>
    /// <param name="revision">As people name it, such as a branch, a tag or <c>HEAD~3</c>.</param>
    /// <param name="folder">The folder as it is called today.</param>
    /// <param name="target">An empty folder.</param>
    public static string? CopyTo(string revision, string folder, string target)
    {
        try
        {
            var whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
            var (parent, name) = (Path.GetDirectoryName(whole)!, Path.GetFileName(whole));
            var (commit, unknown) = Run(parent, stream => new StreamReader(stream).ReadToEnd().Trim(),
                "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
            if (unknown is not null)
                return $"'{revision}' is neither a folder nor a revision that git knows here. {unknown}".TrimEnd();
            var (_, failed) = Run(parent, stream => Extract(stream, name, target), "archive", "--format=tar", commit!, "--", name);
            return failed is null ? null : $"Git could not give the folder {folder} of '{revision}'. {failed}".TrimEnd();
        }
        catch (Win32Exception)
        {
            return $"'{revision}' is no folder, and the program git, which knows revisions, could not be started. Install git, or name folders.";
        }
    }

    // What git gave, or what it said where it failed.
    static (T? Given, string? Failed) Run<T>(string folder, Func<Stream, T> read, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        using var git = Process.Start(start)!;
        git.StandardInput.Close();
        var said = git.StandardError.ReadToEndAsync();
        var given = read(git.StandardOutput.BaseStream);
        git.WaitForExit();
        return git.ExitCode == 0 ? (given, null) : (default, said.GetAwaiter().GetResult().ReplaceLineEndings(" ").Trim());
    }

    // Files only: a link or a path that leads elsewhere is nothing that facts can be read from.
    static bool Extract(Stream archive, string name, string target)
    {
        var root = Path.GetFullPath(target) + Path.DirectorySeparatorChar;
        using var reader = new TarReader(archive);
        while (reader.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile)
                || !entry.Name.StartsWith(name + "/", StringComparison.Ordinal))
                continue;
            var path = Path.GetFullPath(Path.Join(target, entry.Name[(name.Length + 1)..]));
            if (!path.StartsWith(root, StringComparison.Ordinal))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            entry.ExtractToFile(path, overwrite: false);
        }
        archive.CopyTo(Stream.Null);
        return true;
    }
}
