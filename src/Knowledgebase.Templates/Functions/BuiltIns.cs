using System.Collections.Frozen;

namespace Knowledgebase.Templates.Functions;

/// <summary>The built-in functions, as Scriban documents them.</summary>
internal static class BuiltIns
{
    public static readonly FrozenDictionary<string, FunctionGroup> Groups = new[]
    {
        ArrayFunctions.Group, DateFunctions.Group, HtmlFunctions.Group, MathFunctions.Group,
        ObjectFunctions.Group, RegexFunctions.Group, StringFunctions.Group, TimespanFunctions.Group,
    }.ToFrozenDictionary(group => group.Name);
}
