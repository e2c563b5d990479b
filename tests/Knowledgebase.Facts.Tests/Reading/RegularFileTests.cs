using System.Diagnostics;
using System.Net.Sockets;
using Knowledgebase.Facts.Checking;
using Knowledgebase.Facts.Reading;

namespace Knowledgebase.Facts.Tests.Reading;

/// <summary>What stands in the input and is no file, and links.</summary>
public sealed class RegularFileTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("facts-").FullName;
    readonly string input;

    public RegularFileTests()
    {
        input = Path.Join(folder, "input");
        Directory.CreateDirectory(Path.Join(input, "sources"));
        Directory.CreateDirectory(Path.Join(input, "pages"));
        File.WriteAllText(Path.Join(input, "sources", "all.yml"), Input.Source("help-page"));
        File.WriteAllText(Path.Join(folder, "secret.yml"), Input.Source("secret"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_pipe_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
            return;
        using (var made = Process.Start("mkfifo", [Path.Join(input, "sources", "pipe.yml")]))
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);

        var problems = await Task.Run(Problems, TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        Assert.Equal("sources/pipe.yml unreadable-file: This is no regular file, but a pipe, a socket, a device or a folder. Put a file here.", problems);
    }

    [Fact]
    public void A_socket_is_not_read()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Join(input, "sources", "socket.yml")));

        Assert.StartsWith("sources/socket.yml unreadable-file: This is no regular file", Problems(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_a_byte_is_a_file()
    {
        File.WriteAllText(Path.Join(input, "sources", "empty.yml"), "");

        Assert.Equal("sources/empty.yml empty-value: This file says nothing. Fill it or delete it.", Problems());
    }

    [Theory]
    [InlineData("all.yml")]
    [InlineData("../sources/.hidden.yml")]
    public void A_link_to_a_file_of_the_input_is_followed(string target)
    {
        File.WriteAllText(Path.Join(input, "sources", ".hidden.yml"), Input.Source("hidden"));
        Link("sources/link.yml", target);

        Assert.Equal(2, InputReader.Read(input, Input.Today).Knowledge!.Sources.Count);
    }

    [Theory]
    [InlineData("../../secret.yml", "leads out of the input")]
    [InlineData("../.out/secret.yml", "leads out of the input")]
    [InlineData("../.link.yml", "leads out of the input")]
    [InlineData("/dev/zero", "leads out of the input")]
    [InlineData("link.yml", "leads in a circle")]
    [InlineData("nowhere.yml", "Nothing stands here")]
    public void Other_links_are_refused(string target, string sentence)
    {
        Link(".out", "..");
        Link(".link.yml", "../secret.yml");
        Link("sources/link.yml", target);

        Assert.StartsWith("sources/link.yml unreadable-file: ", Problems(), StringComparison.Ordinal);
        Assert.Contains(sentence, Problems(), StringComparison.Ordinal);
        Assert.DoesNotContain(InputReader.Read(input, Input.Today).Knowledge!.Sources, source => source.Value.Id == "secret");
    }

    [Theory]
    [InlineData("../..")]
    [InlineData("articles")]
    [InlineData("nowhere")]
    public void A_folder_is_no_link(string target)
    {
        Link("articles", target);

        Assert.Equal("articles unreadable-file: This is a link, and only files can be links. Put a folder here.", Problems());
    }

    [Fact]
    public void The_folder_of_the_input_may_be_one()
    {
        Directory.CreateSymbolicLink(Path.Join(folder, "link"), "input");

        Assert.Single(InputReader.Read(Path.Join(folder, "link"), Input.Today).Knowledge!.Sources);
    }

    [Fact]
    public void A_folder_that_nobody_may_look_into_is_reported_where_it_matters()
    {
        if (OperatingSystem.IsWindows())
            return;
        string[] closed = [Path.Join(input, "pages"), Path.Join(input, ".git")];
        foreach (var path in closed)
            Directory.CreateDirectory(path);
        foreach (var path in closed)
            File.SetUnixFileMode(path, UnixFileMode.None);
        try
        {
            // Whoever may do anything can look into these too.
            Assert.StartsWith(Environment.IsPrivilegedProcess ? "" : "pages unreadable-file: ", Problems(), StringComparison.Ordinal);
            Assert.Equal(Environment.IsPrivilegedProcess, Problems().Length == 0);
        }
        finally
        {
            foreach (var path in closed)
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    void Link(string name, string target) => File.CreateSymbolicLink(Path.Join(input, name), target);

    // Without what the test's input lacks.
    string Problems() => string.Join('\n',
        from problem in InputReader.Read(input, Input.Today).Problems
        where problem is { Severity: Severity.Error, Code: not "missing-file" }
        select $"{Path.GetRelativePath(input, problem.At.File)} {problem.Code}: {problem.Message}");
}
