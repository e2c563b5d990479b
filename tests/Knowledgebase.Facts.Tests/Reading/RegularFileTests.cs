using System.Diagnostics;
using System.Net.Sockets;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Reading.Files;

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
    [InlineData("../../secret.yml")]
    [InlineData("../.out/secret.yml")]
    [InlineData("../.link.yml")]
    [InlineData("../pages")]
    [InlineData("/dev/zero")]
    [InlineData("/dev/stdin")]
    [InlineData("link.yml")]
    [InlineData("nowhere.yml")]
    public void A_link_is_not_followed_wherever_it_leads(string target)
    {
        File.WriteAllText(Path.Join(input, "sources", ".hidden.yml"), Input.Source("hidden"));
        Link(".out", "..");
        Link(".link.yml", "../secret.yml");
        Link("sources/link.yml", target);

        Assert.Equal("sources/link.yml unreadable-file: This is a link, and links are not followed. Put the file itself here.", Problems());
        Assert.Equal("help-page", Assert.Single(InputReader.Read(input, Input.Today).Knowledge!.Sources).Value.Id);
    }

    [Theory]
    [InlineData("articles", "../..")]
    [InlineData("articles", "articles")]
    [InlineData("articles", "nowhere")]
    [InlineData("vocabulary", "../elsewhere")]
    [InlineData("platforms", "../elsewhere")]
    [InlineData("platforms/zoom", "../../elsewhere")]
    [InlineData(".schemas", "../elsewhere")]
    [InlineData(".schemas", "../secret.yml")]
    [InlineData(".schemas", "nowhere")]
    public void A_folder_is_no_link(string name, string target)
    {
        Directory.CreateDirectory(Path.Join(folder, "elsewhere"));
        foreach (var file in new[] { "topics.yml", "platform.yml", "shared.json" })
            File.WriteAllText(Path.Join(folder, "elsewhere", file), "secret: {}\n");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(input, name))!);
        Link(name, target);

        Assert.Equal($"{name} unreadable-file: This is a link, and links are not followed. Put the folder itself here.", Problems());
    }

    [Theory]
    [InlineData("../../secret.yml")]
    [InlineData("/dev/zero")]
    [InlineData("/dev/stdin")]
    [InlineData("nowhere.json")]
    public void Nor_is_a_schema(string target)
    {
        Directory.CreateDirectory(Path.Join(input, ".schemas"));
        Link(".schemas/shared.json", target);

        Assert.Equal(".schemas/shared.json unreadable-file: This is a link, and links are not followed. Put the file itself here.", Problems());
    }

    [Fact]
    public async Task A_pipe_among_the_schemas_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateDirectory(Path.Join(input, ".schemas"));
        using (var made = Process.Start("mkfifo", [Path.Join(input, ".schemas", "shared.json")]))
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);

        var problems = await Task.Run(Problems, TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        Assert.StartsWith(".schemas/shared.json unreadable-file: This is no regular file", problems, StringComparison.Ordinal);
    }

    // As when someone checks out another branch meanwhile, or means harm.
    [Fact]
    public async Task A_file_that_becomes_a_pipe_or_a_link_between_looking_and_opening_is_not_read()
    {
        if (OperatingSystem.IsWindows())
            return;
        var (file, pipe) = (Path.Join(input, "sources", "all.yml"), Path.Join(folder, "pipe"));
        using (var made = Process.Start("mkfifo", [pipe]))
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        using var swapping = new CancellationTokenSource();
        var swaps = Task.Run(() =>
        {
            // Each takes the place of the one before in one step.
            for (var next = Path.Join(folder, "next"); !swapping.IsCancellationRequested;)
            {
                File.Move(pipe, file, overwrite: true);
                File.Move(file, pipe);
                foreach (var target in new[] { Path.Join(folder, "secret.yml"), "/dev/zero" })
                {
                    File.WriteAllText(next, "own");
                    File.Move(next, file, overwrite: true);
                    File.CreateSymbolicLink(next, target);
                    File.Move(next, file, overwrite: true);
                }
            }
        }, TestContext.Current.CancellationToken);

        var read = await Task.Run(() => Enumerable.Range(0, 50_000)
            .Select(_ => TextFile.Read(new InputFile(file, file, input), new Report(Input.Today))?.Text)
            .Distinct()
            .ToList(), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken);
        await swapping.CancelAsync();
        await swaps;

        Assert.Empty(read.Except(["own", "", null, Input.Source("help-page")]));
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
