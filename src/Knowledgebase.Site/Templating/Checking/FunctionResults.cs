namespace Knowledgebase.Site.Templating.Checking;

/// <summary>What functions of Scriban's give, where that depends on what they are given, or says more than the type that they return.</summary>
internal static class FunctionResults
{
    /// <param name="returns">The .NET type that the function returns.</param>
    /// <param name="given">The arguments by their places, the piped one first.</param>
    public static Shape Of(string function, Type returns, IReadOnlyList<Shape> given)
    {
        var first = given.Count > 0 ? given[0] : Shape.Any;
        return function switch
        {
            "array.sort" or "array.reverse" or "array.uniq" or "array.compact" or "array.limit" or "array.offset" or "array.filter" or "array.remove_at" =>
                Shape.ListOf(first.Item),
            "array.first" or "array.last" => first.Item,
            "array.concat" or "array.add_range" when given.Count > 1 => Shape.ListOf(Shape.Either(first.Item, given[1].Item)),
            "array.add" when given.Count > 1 => Shape.ListOf(Shape.Either(first.Item, given[1])),
            "string.split" or "object.keys" => Shape.ListOf(Shape.Text),
            "object.default" when given.Count > 1 => Shape.Either(first, given[1]),
            _ => Shape.Of(returns),
        };
    }
}
