using System.Collections.Frozen;

namespace Knowledgebase.Templates.Checking;

/// <summary>
/// What built-in functions give, where what they are given decides it or it is always the same. Of those that are not
/// here nothing is known.
/// </summary>
internal static class BuiltInResults
{
    delegate Shape Result(IReadOnlyList<Shape?> given, Shape fromPassed);

    static readonly FrozenDictionary<string, Result> Known = new[]
    {
        Each((given, _) => ItemOf(given, 0), "array.first", "array.last"),
        Each((given, _) => new Shape.List(ItemOf(given, 0)),
            "array.sort", "array.reverse", "array.uniq", "array.compact", "array.limit", "array.offset", "array.filter",
            "array.remove_at"),
        Each((given, _) => new Shape.List(Shape.Either(ItemOf(given, 0), ItemOf(given, 1))), "array.concat", "array.add_range"),
        Each((given, _) => new Shape.List(Shape.Either(ItemOf(given, 0), given[1] ?? Shape.Any)), "array.add"),
        Each((_, fromPassed) => new Shape.List(fromPassed), "array.each"),
        Each((_, _) => Shape.Number, "array.size", "string.size", "string.index_of", "object.size"),
        Each((_, _) => Shape.Boolean,
            "array.contains", "array.any", "string.contains", "string.starts_with", "string.ends_with", "string.empty",
            "string.whitespace", "string.equals_ignore_case", "object.has_key", "object.has_value", "math.is_number"),
        Each((_, _) => Shape.Text,
            "array.join", "string.append", "string.prepend", "string.capitalize", "string.capitalizewords", "string.downcase",
            "string.upcase", "string.strip", "string.lstrip", "string.rstrip", "string.strip_newlines", "string.pad_left",
            "string.pad_right", "string.replace", "string.replace_first", "string.remove", "string.remove_first",
            "string.slice", "string.truncate", "string.truncatewords", "string.handleize", "string.pluralize", "math.format",
            "object.format", "object.typeof", "date.to_string", "html.url_encode", "html.url_escape"),
        Each((_, _) => new Shape.List(Shape.Text), "string.split", "object.keys"),
        Each((given, _) => Shape.Either(given[0] ?? Shape.Any, given[1] ?? Shape.Any), "object.default"),
    }.SelectMany(results => results).ToFrozenDictionary();

    /// <param name="given">The arguments by their places; null where one was left out.</param>
    /// <param name="fromPassed">What a function gives that stands among the arguments.</param>
    public static Shape Of(string function, IReadOnlyList<Shape?> given, Shape fromPassed) =>
        Known.TryGetValue(function, out var result) ? result(given, fromPassed) : Shape.Any;

    static Shape ItemOf(IReadOnlyList<Shape?> given, int index) => given[index] is { } list ? ShapeReader.Item(list) : Shape.Any;

    static IEnumerable<KeyValuePair<string, Result>> Each(Result result, params string[] functions) =>
        functions.Select(function => KeyValuePair.Create(function, result));
}
