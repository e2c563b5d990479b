namespace Knowledgebase.Templates.Running;

/// <summary>The loops whose state a template can ask for, each under its own name.</summary>
internal enum LoopKind
{
    For,
    While,
    TableRow,
}

/// <summary>How far a loop has come: what <c>for.index</c> and its siblings read.</summary>
/// <param name="length">How many turns there will be; of no meaning in <c>while</c>.</param>
internal sealed class LoopState(int length)
{
    static readonly string[] NamesInWhile = ["index", "first", "even", "odd"];

    static readonly string[] NamesInFor = [.. NamesInWhile, "rindex", "last", "length", "changed"];

    static readonly string[] NamesInTableRow = [.. NamesInFor, "col"];

    object? previous;
    object? current;

    public int Index { get; private set; } = -1;

    /// <summary>In which column of its table the turn stands, from 0.</summary>
    public int Column { get; set; }

    public static LoopKind KindOf(string name) => name switch
    {
        "for" => LoopKind.For,
        "while" => LoopKind.While,
        _ => LoopKind.TableRow,
    };

    public static IReadOnlyList<string> NamesIn(LoopKind kind) => kind switch
    {
        LoopKind.For => NamesInFor,
        LoopKind.While => NamesInWhile,
        _ => NamesInTableRow,
    };

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
        "col" => Values.Of(Column),
        _ => Values.Of(Index == 0 || !Operations.AreEqual(previous, current)),
    };
}
