using System.Security.Cryptography;

namespace Knowledgebase.Cli.Tests.Commands;

/// <summary>Builds on other machines than the author's, and on days on which things go wrong.</summary>
public sealed class BadDayTests
{
    [Theory]
    [InlineData("tr_TR.UTF-8", "Pacific/Kiritimati", "1")]
    [InlineData("ar_SA.UTF-8", "America/St_Johns", "7")]
    [InlineData("C", "Pacific/Pago_Pago", "2")]
    public async Task Another_folder_language_time_zone_and_number_of_cores_give_the_same_bytes(string language, string zone, string cores)
    {
        using var small = new SmallKnowledgeBase();
        using var other = new SmallKnowledgeBase();
        var usual = await ProgramRun.ToEndAsync(["build", .. small.Arguments], environment: Environment("en_GB.UTF-8", "UTC", "4"));
        var unusual = await ProgramRun.ToEndAsync(["build", .. other.Arguments], environment: Environment(language, zone, cores), folder: other.Folder.Path);

        Assert.Equal((0, 0), (usual.ExitCode, unusual.ExitCode));
        Assert.Equal(Hashes(small.Output), Hashes(other.Output));

        Dictionary<string, string> Environment(string language, string zone, string cores) => new()
        {
            ["LC_ALL"] = language, ["LANG"] = language, ["TZ"] = zone, ["DOTNET_PROCESSOR_COUNT"] = cores, ["SOURCE_DATE_EPOCH"] = "1795219200",
            ["XDG_CACHE_HOME"] = small.Folder["cache-" + zone.Replace('/', '-')],
        };
    }

    [Fact]
    public async Task A_file_that_comes_and_goes_while_it_is_read_is_told_of_or_read_whole()
    {
        using var small = new SmallKnowledgeBase();
        using var stop = new CancellationTokenSource();
        var file = small.Folder["input/platforms/example/use.yml"];
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        var changing = Task.Run(
            () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    File.Delete(file);
                    File.WriteAllText(file, text);
                }
            },
            TestContext.Current.CancellationToken);

        for (var turn = 0; turn < 20; turn++)
        {
            var run = await CommandRun.OfAsync("check", "--input", small.Input, "--theme", small.Theme);
            Assert.InRange(run.ExitCode, 0, 1);
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        }

        await stop.CancelAsync();
        await changing;
        Assert.Equal(0, (await CommandRun.OfAsync(["build", .. small.Arguments])).ExitCode);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(40)]
    public async Task Where_files_cannot_be_written_whole_the_last_site_stays_and_nothing_is_left_beside_it(int blocks)
    {
        using var small = new SmallKnowledgeBase();
        Assert.Equal(0, (await CommandRun.OfAsync(["build", .. small.Arguments])).ExitCode);
        var before = Hashes(small.Output);
        File.AppendAllText(small.Folder["input/platforms/example/platform.yml"], "\n# changed\n");

        // No file may be longer than that many blocks of 512 bytes. The runtime keeps code in longer ones unless it is told not to.
        var run = await ProgramRun.ToEndAsync(
            ["build", .. small.Arguments],
            "",
            new Dictionary<string, string> { ["DOTNET_EnableWriteXorExecute"] = "0", ["XDG_CACHE_HOME"] = small.Folder["cache"] },
            before: $"trap '' XFSZ; ulimit -f {blocks};");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("longer than a file may be", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Hashes(small.Output));
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(small.Output)!), entry => entry.Contains(".next", StringComparison.Ordinal));
        Assert.Equal(0, (await CommandRun.OfAsync(["build", .. small.Arguments])).ExitCode);
    }

    static SortedDictionary<string, string> Hashes(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file), file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))),
        StringComparer.Ordinal);
}
