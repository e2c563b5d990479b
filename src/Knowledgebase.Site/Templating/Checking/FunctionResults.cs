using System.Collections.Frozen;

namespace Knowledgebase.Site.Templating.Checking;

/// <summary>What functions of Scriban's give. Of those that are not here nothing is known.</summary>
internal static class FunctionResults
{
    static readonly FrozenSet<string> Booleans = FrozenSet.ToFrozenSet(
    [
        "array.contains", "array.any", "string.contains", "string.starts_with", "string.ends_with", "string.empty", "string.whitespace",
        "string.equals_ignore_case", "object.has_key", "object.has_value", "math.is_number",
    ]);

    static readonly FrozenSet<string> Numbers = FrozenSet.ToFrozenSet(["array.size", "string.size", "string.index_of", "object.size"]);

    static readonly FrozenSet<string> OtherThanText = FrozenSet.ToFrozenSet(["string.to_int", "string.to_long", "string.to_float", "string.to_double", "string.split"]);

    static readonly FrozenSet<string> SameItems = FrozenSet.ToFrozenSet(
    [
        "array.sort", "array.reverse", "array.uniq", "array.compact", "array.limit", "array.offset", "array.filter", "array.remove_at",
    ]);

    /// <param name="given">The arguments by their places, the piped one first.</param>
    public static Shape Of(string function, IReadOnlyList<Shape> given)
    {
        var first = given.Count > 0 ? given[0] : Shape.Any;
        if (SameItems.Contains(function))
            return new Shape.List(first.Item);
        if (Booleans.Contains(function))
            return Shape.Boolean;
        if (Numbers.Contains(function))
            return Shape.Number;
        return function switch
        {
            "array.first" or "array.last" => first.Item,
            "array.concat" or "array.add_range" when given.Count > 1 => new Shape.List(Shape.Either(first.Item, given[1].Item)),
            "array.add" when given.Count > 1 => new Shape.List(Shape.Either(first.Item, given[1])),
            "string.split" or "object.keys" => new Shape.List(Shape.Text),
            "object.default" when given.Count > 1 => Shape.Either(first, given[1]),
            "array.join" or "math.format" or "object.format" or "object.typeof" or "date.to_string" => Shape.Text,
            "html.escape" or "html.newline_to_br" => Shape.Markup,
            _ when (function.StartsWith("string.", StringComparison.Ordinal) || function.StartsWith("html.", StringComparison.Ordinal)) && !OtherThanText.Contains(function) => Shape.Text,
            _ => Shape.Any,
        };
    }
}
