using System.Collections;
using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates.Functions;

/// <summary>The names that templates have for kinds of values.</summary>
internal static class Kinds
{
    /// <summary>One of the few that <c>object.typeof</c> tells apart; null for null.</summary>
    public static string? Of(object? value) => value switch
    {
        null => null,
        bool => "boolean",
        string or Html or Enum => "string",
        RangeOfNumbers or Sequence => "iterator",
        _ when Numbers.IsNumber(value) => "number",
        IDictionary => "object",
        IEnumerable => "array",
        _ => "object",
    };

    /// <summary>The finer ones of <c>object.kind</c>; null for null.</summary>
    public static string? Exact(object? value) => value switch
    {
        null => null,
        bool => "bool",
        Enum => "enum",
        TemplateFunction => "function",
        DateOnly or DateTime or DateTimeOffset => nameof(DateTime),
        TimeSpan => nameof(TimeSpan),
        _ when Numbers.IsNumber(value) => NumberKind(value),
        _ => Of(value) is "iterator" ? "range" : Of(value),
    };

    static string NumberKind(object number) => number switch
    {
        byte => "byte",
        sbyte => "sbyte",
        short => "short",
        ushort => "ushort",
        int => "int",
        uint => "uint",
        long => "long",
        ulong => "ulong",
        float => "float",
        double => "double",
        decimal => "decimal",
        _ => "bigint",
    };
}
