using System.Collections.Concurrent;

namespace Knowledgebase.Sources.Fetching;

/// <summary>Lets requests to one host follow each other, with a pause between them.</summary>
internal sealed class PerHostThrottle(TimeProvider clock)
{
    readonly ConcurrentDictionary<string, Turn> turns = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Does something when it is its turn.</summary>
    /// <param name="pause">How long the host is left alone after an answer.</param>
    public async Task<T> TakeAsync<T>(string host, Func<Task<T>> request, Func<T, TimeSpan> pause, CancellationToken ended)
    {
        var turn = turns.GetOrAdd(host, _ => new Turn());
        await turn.Gate.WaitAsync(ended);
        try
        {
            var wait = turn.NotBefore - clock.GetUtcNow();
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, clock, ended);
            var answer = await request();
            turn.NotBefore = clock.GetUtcNow() + pause(answer);
            return answer;
        }
        finally
        {
            turn.Gate.Release();
        }
    }

    sealed class Turn
    {
        public SemaphoreSlim Gate { get; } = new(1);

        public DateTimeOffset NotBefore { get; set; }
    }
}
