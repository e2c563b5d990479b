using Knowledgebase.Cli.Preview;

namespace Knowledgebase.Cli.Tests.Preview;

public sealed class FolderWatchTests : IDisposable
{
    readonly TemporaryFolder folder = new();
    readonly CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));

    public void Dispose()
    {
        patience.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Writing_moving_and_deleting_are_changes()
    {
        folder.Write("deep/down/site.yml", "before");
        using var watch = new FolderWatch(folder.Path);

        folder.Write("deep/down/site.yml", "after");
        await watch.NextChangeAsync(patience.Token);

        File.Move(folder["deep/down/site.yml"], folder["deep/site.yml"]);
        await watch.NextChangeAsync(patience.Token);

        File.Delete(folder["deep/site.yml"]);
        await watch.NextChangeAsync(patience.Token);
    }

    [Fact]
    public async Task Any_of_the_folders_counts()
    {
        using var other = new TemporaryFolder();
        using var watch = new FolderWatch(folder.Path, other.Path);

        other.Write("page.html", "");
        await watch.NextChangeAsync(patience.Token);
    }

    [Fact]
    public async Task A_change_that_nobody_waited_for_is_kept()
    {
        using var watch = new FolderWatch(folder.Path);
        folder.Write("first.yml", "");
        await watch.NextChangeAsync(patience.Token);

        for (var number = 0; number < 100; number++)
            folder.Write($"{number}.yml", "");
        await watch.NextChangeAsync(patience.Token);
    }

    [Fact]
    public async Task A_folder_that_goes_and_comes_again_is_watched_again()
    {
        folder.Write("input/site.yml", "before");
        using var watch = new FolderWatch(folder["input"]);

        Directory.Delete(folder["input"], recursive: true);
        await watch.NextChangeAsync(patience.Token);
        await SettleAsync(watch);
        folder.Write("input/site.yml", "again");
        await watch.NextChangeAsync(patience.Token);
        await SettleAsync(watch);
        folder.Write("input/site.yml", "after");
        await watch.NextChangeAsync(patience.Token);

        Directory.Move(folder["input"], folder["gone"]);
        await watch.NextChangeAsync(patience.Token);
        await SettleAsync(watch);
        Directory.Move(folder["gone"], folder["input"]);
        await watch.NextChangeAsync(patience.Token);
        await SettleAsync(watch);
        folder.Write("input/site.yml", "at last");
        await watch.NextChangeAsync(patience.Token);
    }

    [Fact]
    public async Task A_folder_that_takes_the_place_of_another_at_once_is_watched()
    {
        folder.Write("input/site.yml", "before");
        await Task.Delay(50, TestContext.Current.CancellationToken);
        folder.Write("other/site.yml", "before");
        using var watch = new FolderWatch(folder["input"]);

        Directory.Move(folder["input"], folder["gone"]);
        Directory.Move(folder["other"], folder["input"]);
        await watch.NextChangeAsync(patience.Token);
        await SettleAsync(watch);
        folder.Write("input/site.yml", "after");
        await watch.NextChangeAsync(patience.Token);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_yet_is_waited_for()
    {
        using var watch = new FolderWatch(folder["input"]);

        folder.Write("input/site.yml", "first");
        await watch.NextChangeAsync(patience.Token);
    }

    // Until nothing more is told of what was done already.
    async Task SettleAsync(FolderWatch watch)
    {
        while (true)
        {
            using var pause = CancellationTokenSource.CreateLinkedTokenSource(patience.Token);
            pause.CancelAfter(TimeSpan.FromSeconds(1));
            try
            {
                await watch.NextChangeAsync(pause.Token);
            }
            catch (OperationCanceledException) when (!patience.IsCancellationRequested)
            {
                return;
            }
        }
    }

    [Fact]
    public async Task A_file_that_an_editor_saves_by_putting_another_in_its_place_is_a_change()
    {
        folder.Write("site.yml", "before");
        using var watch = new FolderWatch(folder.Path);

        folder.Write("site.yml.tmp", "after");
        File.Move(folder["site.yml.tmp"], folder["site.yml"], overwrite: true);
        await watch.NextChangeAsync(patience.Token);
    }
}
