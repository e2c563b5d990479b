using System.Collections.Concurrent;

namespace Knowledgebase.Sources.Tests;

/// <summary>A clock on which every wait is over at once, and which remembers how long each would have been.</summary>
sealed class InstantClock : TimeProvider
{
    readonly ConcurrentQueue<TimeSpan> waits = new();
    long ticks = new DateTimeOffset(2026, 11, 27, 12, 0, 0, TimeSpan.Zero).Ticks;

    public IReadOnlyCollection<TimeSpan> Waits => waits;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public void Advance(TimeSpan time) => Interlocked.Add(ref ticks, time.Ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime != Timeout.InfiniteTimeSpan)
        {
            waits.Enqueue(dueTime);
            Advance(dueTime);
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }

        return new Timer();
    }

    sealed class Timer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
