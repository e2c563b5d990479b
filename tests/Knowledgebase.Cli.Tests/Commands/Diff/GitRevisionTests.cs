using System.Diagnostics;
using Knowledgebase.Cli.Revisions;

namespace Knowledgebase.Cli.Tests.Commands.Diff;

public sealed class GitRevisionTests : IDisposable
{
    readonly SmallKnowledgeBase small = new();

    public GitRevisionTests()
    {
        Run("init", "--quiet");
        CommitAll();
    }

    public void Dispose() => small.Dispose();

    [Fact]
    public async Task A_revision_of_git_is_read_without_changing_what_stands_in_the_folder()
    {
        small.NamePlatform("Renamed Meet");
        var none = await DiffAsync("HEAD", "HEAD");
        var renamed = await DiffAsync("HEAD", small.Input);

        Assert.Equal((0, "Nothing changed for readers."), (none.ExitCode, none.Output.Trim()));
        Assert.Contains("name: “Example Meet” → “Renamed Meet”", renamed.Output, StringComparison.Ordinal);
        Assert.Contains("Renamed Meet", File.ReadAllText(small.Folder[SmallKnowledgeBase.PlatformFile]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("input/** export-ignore")]
    [InlineData("input/** export-subst")]
    [InlineData("input/** text eol=crlf")]
    [InlineData("input/** working-tree-encoding=UTF-16")]
    [InlineData("input/** filter=other diff=other")]
    public async Task Attributes_do_not_change_what_is_read_of_a_revision(string attributes)
    {
        Run("config", "filter.other.smudge", "sed s/Renamed/Example/");
        Run("config", "diff.other.textconv", "sed s/Renamed/Example/");
        small.NamePlatform("Renamed Meet $Format:%H$");
        CommitAll();
        small.Folder.Write(".gitattributes", attributes);
        small.Folder.Write(".git/info/attributes", attributes);
        Run("add", ".gitattributes");
        Commit();
        var run = await DiffAsync("HEAD^^", "HEAD");

        Assert.Contains("name: “Example Meet” → “Renamed Meet $Format:%H$”", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_in_place_of_an_object_is_not_read()
    {
        small.NamePlatform("Renamed Meet");
        CommitAll();
        Run("replace", "HEAD", "HEAD^");

        Assert.Contains("Renamed Meet", (await DiffAsync("HEAD^", "HEAD")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_and_submodules_are_told_and_not_followed()
    {
        File.Delete(small.Folder["input/platforms/example/use.yml"]);
        File.CreateSymbolicLink(small.Folder["input/platforms/example/use.yml"], "/etc/hostname");
        Run("add", "input");
        Run("update-index", "--add", "--cacheinfo", "160000,1234567890123456789012345678901234567890,input/platforms/other");
        Commit();
        var run = await DiffAsync("HEAD^", "HEAD");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Mistakes in the later state", run.Output, StringComparison.Ordinal);
        Assert.Contains("This is a link, which is not followed. Put the file itself here. (" + small.Input + "/platforms/example/use.yml:1)", run.Output, StringComparison.Ordinal);
        Assert.Contains("This is a submodule, which is not read. Put the files themselves here. (" + small.Input + "/platforms/other:1)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_a_link_in_a_revision_is_no_folder_there()
    {
        Directory.Move(small.Input, small.Folder["facts"]);
        File.CreateSymbolicLink(small.Input, "facts");
        CommitAll();
        var run = await DiffAsync("HEAD^", "HEAD");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("of 'HEAD' could not be read: git does not know it as a folder.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hidden_files_are_no_facts()
    {
        small.Folder.Write("input/.schemas/site.json", "{}");
        File.CreateSymbolicLink(small.Folder["input/.hidden"], "/etc/hostname");
        CommitAll();

        Assert.Equal("Nothing changed for readers.", (await DiffAsync("HEAD^", "HEAD")).Output.Trim());
    }

    [Fact]
    public void What_is_read_of_a_revision_has_an_end()
    {
        var git = new Git(small.Folder.Path);
        var tree = git.ObjectOf("HEAD:input")!;
        var site = git.ObjectOf("HEAD:input/site.yml")!;

        Assert.Contains("more than 3 files", Assert.Throws<IOException>(() => git.EntriesOf(tree, mostEntries: 3)).Message, StringComparison.Ordinal);
        Assert.Contains("too large together", Assert.Throws<IOException>(() => git.Copy([(site, small.Folder["a"])], mostBytes: 3)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revision_without_the_folder_is_told()
    {
        Directory.Move(small.Input, small.Folder["facts"]);
        CommitAll();
        Directory.Move(small.Folder["facts"], small.Input);
        var run = await DiffAsync("HEAD^", "HEAD");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"'HEAD' has no folder {small.Input}.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--output=stolen")]
    [InlineData("--upload-pack=touch stolen")]
    [InlineData("nowhere")]
    [InlineData("HEAD; touch stolen")]
    public async Task What_is_neither_folder_nor_revision_is_told_and_never_taken_for_an_option(string state)
    {
        var run = await CommandRun.OfAsync("diff", "--input", small.Input, "--", state, small.Input);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"'{state}' is neither a folder nor a revision that git knows here.", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(small.Folder["stolen"]));
    }

    Task<CommandRun> DiffAsync(string old, string after) => CommandRun.OfAsync("diff", old, after, "--input", small.Input);

    void CommitAll()
    {
        Run("add", "--all", "input");
        Commit();
    }

    void Commit() =>
        Run("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message=Next");

    void Run(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = small.Folder.Path })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
