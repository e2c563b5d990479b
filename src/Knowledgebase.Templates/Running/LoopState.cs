namespace Knowledgebase.Templates.Running;

/// <summary>How far a loop has come: what <c>for.index</c> and its siblings read.</summary>
/// <param name="length">How many turns there will be; of no meaning in <c>while</c>.</param>
internal sealed class LoopState(int length)
{
    object? previous;
    object? current;

    public static IReadOnlyList<string> NamesInFor { get; } =
        ["index", "rindex", "first", "last", "even", "odd", "length", "changed"];

    public static IReadOnlyList<string> NamesInWhile { get; } = ["index", "first", "even", "odd"];

    public int Index { get; private set; } = -1;

    public void MoveNext(object? value)
    {
        Index++;
        (previous, current) = (current, value);
    }

    public object Read(string name) => name switch
    {
        "index" => Values.Of(Index),
        "rindex" => Values.Of(length - Index - 1),
        "first" => Values.Of(Index == 0),
        "last" => Values.Of(Index == length - 1),
        "even" => Values.Of(Index % 2 == 0),
        "odd" => Values.Of(Index % 2 == 1),
        "length" => Values.Of(length),
        _ => Values.Of(Index == 0 || !Operations.AreEqual(previous, current)),
    };
}
