using System.Diagnostics;
using Knowledgebase.Cli.Reporting.Formats;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Cli.Tests.Reporting.Formats;

public sealed class OffendingLinesTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Lines_are_counted_as_the_reader_of_facts_counts_them_whatever_ends_them()
    {
        folder.Write("a.yml", "\ufeffone\r\ntwo\rthree\nfour");
        var lines = new OffendingLines([folder.Path]);

        Assert.Equal(
            ["one", "two", "three", "four", null],
            Enumerable.Range(1, 5).Select(line => lines.At(new Position(folder["a.yml"], line, 1))));
    }

    [Fact]
    public void Of_a_very_long_line_the_part_around_the_place_is_shown()
    {
        folder.Write("a.yml", $"short\n{new string('a', 5_000)}b{new string('c', 5_000)}\n{string.Concat(Enumerable.Repeat("\U0001F600", 2_000))}");
        var lines = new OffendingLines([folder.Path]);

        Assert.Equal("short", lines.PartAt(new Position(folder["a.yml"], 1, 1)));
        Assert.Equal($"…{new string('a', 500)}b{new string('c', 499)}…", lines.PartAt(new Position(folder["a.yml"], 2, 5_001)));
        Assert.Equal($"{new string('a', 500)}…", lines.PartAt(new Position(folder["a.yml"], 2, 1)));
        Assert.DoesNotContain(lines.PartAt(new Position(folder["a.yml"], 3, 2_000))!.EnumerateRunes(), rune => rune == System.Text.Rune.ReplacementChar);
        Assert.Null(lines.PartAt(new Position(folder["a.yml"], 4, 1)));
    }

    [Fact]
    public void Of_what_is_missing_or_no_file_or_a_link_nothing_is_shown()
    {
        folder.Write("secret", "secret");
        folder.Write("elsewhere/secret.yml", "secret");
        File.CreateSymbolicLink(folder["link.yml"], folder["secret"]);
        Directory.CreateSymbolicLink(folder["linked"], "elsewhere");
        using (var mkfifo = Process.Start("mkfifo", folder["pipe.yml"]))
            mkfifo.WaitForExit();
        var lines = new OffendingLines([folder.Path]);

        Assert.All(
            ["missing.yml", "link.yml", "linked/secret.yml", "pipe.yml", ""],
            name => Assert.Null(lines.At(new Position(folder[name], 1, 1))));
    }
}
