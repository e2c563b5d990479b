using System.Diagnostics;
using System.Globalization;
using System.Text;
using Knowledgebase.Cli.Reporting;

namespace Knowledgebase.Cli.Revisions;

/// <summary>
/// The program git, started in a folder without a shell. It is only asked for objects as they are stored, which no attribute,
/// filter, hook or replacement changes.
/// </summary>
internal sealed class Git(string folder)
{
    const int LongestPath = 4096;

    /// <summary>The name of the object that a revision means; null where git knows none.</summary>
    /// <param name="revision">As people typed it: it stands behind <c>--end-of-options</c> and is never taken for an option.</param>
    public string? ObjectOf(string revision)
    {
        using var git = Start("rev-parse", "--verify", "--quiet", "--end-of-options", revision);
        git.StandardInput.Close();
        var name = git.StandardOutput.ReadToEnd().Trim();
        git.WaitForExit();
        return git.ExitCode == 0 ? name : null;
    }

    /// <summary>The names of those who wrote the commits that lead to what is checked out; none where git knows no commit here.</summary>
    public List<string> Authors()
    {
        using var git = Start("log", "--use-mailmap", "--format=%aN");
        git.StandardInput.Close();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (git.StandardOutput.ReadLine() is { } name)
            names.Add(name);
        git.WaitForExit();
        return git.ExitCode == 0 ? [.. names] : [];
    }

    /// <summary>What a tree and the trees within it hold: for each entry its mode, its object and its path.</summary>
    /// <exception cref="IOException">It is no tree, or it holds more than is read.</exception>
    public List<(string Mode, string Object, string Path)> EntriesOf(string tree, int mostEntries)
    {
        using var git = Start("ls-tree", "-r", "-z", "--full-tree", tree);
        git.StandardInput.Close();
        var entries = new List<(string, string, string)>();
        try
        {
            while (NextEntry(git.StandardOutput) is { } entry)
            {
                // Each reads: mode SP type SP object TAB path.
                var tab = entry.IndexOf('\t', StringComparison.Ordinal);
                var about = entry[..tab].Split(' ');
                entries.Add((about[0], about[2], entry[(tab + 1)..]));
                if (entries.Count > mostEntries)
                    throw new IOException($"it holds more than {Wording.Count(mostEntries, "file")}");
            }
            git.WaitForExit();
            return git.ExitCode == 0 ? entries : throw new IOException("git does not know it as a folder");
        }
        finally
        {
            End(git);
        }
    }

    /// <summary>Copies objects to files that are not there yet.</summary>
    /// <exception cref="IOException">Git has no such object, they are too large together, or a file cannot be written.</exception>
    public void Copy(IEnumerable<(string Object, string Target)> files, long mostBytes)
    {
        using var git = Start("cat-file", "--batch");
        using var objects = new BufferedStream(git.StandardOutput.BaseStream, 1 << 16);
        try
        {
            foreach (var (name, target) in files)
            {
                git.StandardInput.Write(name + "\n");
                git.StandardInput.Flush();
                // Each is answered with: object SP type SP size LF contents LF.
                if (HeaderOf(objects).Split(' ') is not [_, "blob", var size])
                    throw new IOException($"git does not have the file {name}");
                var length = long.Parse(size, CultureInfo.InvariantCulture);
                mostBytes -= length;
                if (mostBytes < 0)
                    throw new IOException("its files are too large together");
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                using (var file = new FileStream(target, FileMode.CreateNew))
                    CopyBytes(objects, file, length);
                objects.ReadByte();
            }
            git.StandardInput.Close();
            git.WaitForExit();
        }
        finally
        {
            End(git);
        }
    }

    static string? NextEntry(StreamReader listing)
    {
        var entry = new StringBuilder();
        for (var character = listing.Read(); character > 0; character = listing.Read())
            if (entry.Append((char)character).Length > LongestPath)
                throw new IOException($"a path in it is longer than {LongestPath} characters");
        return entry.Length == 0 ? null : entry.ToString();
    }

    static string HeaderOf(Stream objects)
    {
        var header = new StringBuilder();
        for (var character = objects.ReadByte(); character is >= 0 and not '\n'; character = objects.ReadByte())
            header.Append((char)character);
        return header.ToString();
    }

    static void CopyBytes(Stream from, Stream to, long count)
    {
        var buffer = new byte[1 << 16];
        while (count > 0)
        {
            var read = from.Read(buffer, 0, (int)Math.Min(buffer.Length, count));
            if (read == 0)
                throw new IOException("git ended in the middle of a file");
            to.Write(buffer, 0, read);
            count -= read;
        }
    }

    static void End(Process git)
    {
        if (!git.HasExited)
            git.Kill();
    }

    Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["GIT_NO_REPLACE_OBJECTS"] = "1";
        var git = Process.Start(start)!;
        // What git says is put into our own words; it must be read all the same, or git waits.
        git.BeginErrorReadLine();
        return git;
    }
}
