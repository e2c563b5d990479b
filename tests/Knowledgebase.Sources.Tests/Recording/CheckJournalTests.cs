using System.Diagnostics;
using Knowledgebase.Sources.Recording;

namespace Knowledgebase.Sources.Tests.Recording;

public sealed class CheckJournalTests : IDisposable
{
    readonly TemporaryFolder folder = new();
    readonly InstantClock clock = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_seen_is_read_back_as_it_was()
    {
        var seen = Seen("a") with
        {
            Explanation = "It is \"there\".",
            MovedTo = "https://b.example/",
            Quotes = [new SeenQuote("größer", QuoteFate.Vanished)],
        };
        using (var journal = Open())
            journal.Add(seen, _ => { });
        using var again = Open();

        Assert.Equivalent(seen, again.Find("a", "key"));
        Assert.Null(again.Find("a", "another key"));
        Assert.Null(again.Find("b", "key"));
    }

    [Fact]
    public void Each_line_is_safe_before_anyone_is_told()
    {
        using var journal = Open();
        journal.Add(Seen("a"), _ =>
        {
            // As another program finds it, since this one keeps it locked.
            using var other = Process.Start(new ProcessStartInfo("cat", [File()]) { RedirectStandardOutput = true })!;
            Assert.Contains("\"a\"", other.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("{\"seen\":{\"source\":\"b\",\"key")]
    [InlineData("{\"seen\":{\"source\":\"b\"")]
    [InlineData("\0\0\0\0")]
    public void A_line_that_a_kill_left_half_written_is_forgotten(string half)
    {
        using (var journal = Open())
            journal.Add(Seen("a"), _ => { });
        System.IO.File.AppendAllText(File(), half);
        using (var journal = Open())
        {
            Assert.NotNull(journal.Find("a", "key"));
            journal.Add(Seen("c"), _ => { });
        }

        using var again = Open();
        Assert.NotNull(again.Find("a", "key"));
        Assert.NotNull(again.Find("c", "key"));
    }

    [Fact]
    public void A_check_that_came_to_its_end_counts_only_for_who_wants_to_record_it()
    {
        using (var journal = Open())
        {
            journal.Add(Seen("a"), _ => { });
            journal.Finish();
        }

        using (var journal = Open(useFinished: true))
            Assert.NotNull(journal.Find("a", "key"));
        using (var journal = Open())
            Assert.Null(journal.Find("a", "key"));
    }

    [Theory]
    [InlineData(23, true)]
    [InlineData(25, false)]
    public void After_a_day_it_begins_anew(int hours, bool isKnown)
    {
        using (var journal = Open())
            journal.Add(Seen("a"), _ => { });
        clock.Advance(TimeSpan.FromHours(hours));
        using var again = Open();

        Assert.Equal(isKnown, again.Find("a", "key") is not null);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(24 * 365 * 70, false)]
    public void One_that_was_begun_in_the_future_is_begun_anew(int hours, bool isKnown)
    {
        using (var journal = Open())
            journal.Add(Seen("a"), _ => { });
        clock.Advance(TimeSpan.FromHours(-hours));
        using var again = Open();

        Assert.Equal(isKnown, again.Find("a", "key") is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("rubbish\nmore\n")]
    [InlineData("null\n")]
    [InlineData("{}\n")]
    [InlineData("[1]\n{}\n")]
    public void A_file_that_is_none_is_begun_anew(string content)
    {
        System.IO.File.WriteAllText(File(), content);
        using (var journal = Open())
            journal.Add(Seen("a"), _ => { });
        using var again = Open();

        Assert.NotNull(again.Find("a", "key"));
    }

    [Fact]
    public void Two_checks_do_not_share_one()
    {
        using var journal = Open();

        Assert.ThrowsAny<IOException>(() => Open());
    }

    CheckJournal Open(bool useFinished = false) => CheckJournal.Open(folder.Path, useFinished, clock);

    string File() => folder["journal.jsonl"];

    Observation Seen(string source) =>
        new(source, "key", clock.GetUtcNow(), SourceReach.Reachable, null, null, null, [], null, null);
}
