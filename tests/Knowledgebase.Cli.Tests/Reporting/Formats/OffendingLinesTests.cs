using System.Diagnostics;
using Knowledgebase.Cli.Reporting.Formats;
using Knowledgebase.Facts;

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
