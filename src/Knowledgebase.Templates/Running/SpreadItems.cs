namespace Knowledgebase.Templates.Running;

/// <summary>What <c>^list</c> puts among the arguments of a call.</summary>
internal sealed record SpreadItems(object? List)
{
    public static object?[] Among(object?[] arguments)
    {
        var all = new List<object?>();
        foreach (var argument in arguments)
        {
            if (argument is not SpreadItems spread)
                all.Add(argument);
            else if (Lists.IsList(spread.List) && ListView.TryOf(spread.List, out var items))
                all.AddRange(items.ToList());
            else
                all.Add(spread.List);
        }

        return [.. all];
    }
}
