namespace Knowledgebase.Templates.Running;

/// <summary>The items that a loop takes, in the order in which it does.</summary>
/// <param name="IsList">Whether there was a list at all: for null, not even the <c>else</c> of a loop is done.</param>
internal readonly record struct LoopItems(ListView List, int First, int Count, bool IsReversed, bool IsList)
{
    public object? this[int turn] => List[IsReversed ? List.Count - 1 - turn : First + turn];
}
