namespace Knowledgebase.Facts.Analysis;

/// <summary>Finds out which members of two lists correspond to each other.</summary>
internal static class Pairing
{
    /// <summary>For each member of the later list the index of its counterpart in the earlier one, or -1.</summary>
    /// <param name="keys">
    /// What counterparts have in common. What the first key leaves without a counterpart is paired by the second, and so on;
    /// members with one key are paired in the order of the lists.
    /// </param>
    public static int[] Of<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, params ReadOnlySpan<Func<T, object>> keys)
    {
        var counterparts = new int[after.Count];
        Array.Fill(counterparts, -1);
        var isPaired = new bool[before.Count];
        foreach (var key in keys)
        {
            var waiting = new Dictionary<object, Queue<int>>();
            for (var index = 0; index < before.Count; index++)
                if (!isPaired[index])
                {
                    var name = key(before[index]);
                    if (!waiting.TryGetValue(name, out var queue))
                        waiting.Add(name, queue = new Queue<int>());
                    queue.Enqueue(index);
                }
            for (var index = 0; index < after.Count; index++)
                if (counterparts[index] < 0 && waiting.TryGetValue(key(after[index]), out var queue) && queue.TryDequeue(out var counterpart))
                {
                    counterparts[index] = counterpart;
                    isPaired[counterpart] = true;
                }
        }
        return counterparts;
    }

    /// <summary>The members of the earlier list that are no counterpart of any.</summary>
    public static IEnumerable<T> Unpaired<T>(IReadOnlyList<T> before, int[] counterparts) =>
        Enumerable.Range(0, before.Count).Except(counterparts).Select(index => before[index]);

    /// <summary>Whether members that are in both lists stand in another order.</summary>
    public static bool IsReordered(int[] counterparts)
    {
        var paired = counterparts.Where(counterpart => counterpart >= 0).ToList();
        return !paired.SequenceEqual(paired.Order());
    }
}
