using System.Diagnostics;
using Knowledgebase.Cli.Revisions;

namespace Knowledgebase.Cli.Tests.Revisions;

public sealed class ContributorsTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void They_are_the_names_of_the_history_in_order_without_addresses_and_programs()
    {
        folder.Write("input/site.yml", "title: A");
        Git("init", "--quiet");
        foreach (var name in (string[])["Zoe", "Ada\u202e", "dependabot[bot]", "Zoe"])
            Git("-c", $"user.name={name}", "-c", "user.email=secret@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--allow-empty", "--message=One");

        Assert.Equal(["Ada", "Zoe"], Contributors.Of(folder["input"]));
    }

    [Fact]
    public void Without_a_repository_there_are_none()
    {
        folder.Write("input/site.yml", "title: A");

        Assert.Empty(Contributors.Of(folder["input"]));
        Assert.Empty(Contributors.Of(folder["nowhere"]));
    }

    void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = Path.GetDirectoryName(folder["input"])! })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
