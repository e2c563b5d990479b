using System.Collections.Frozen;

namespace Knowledgebase.Templates.Functions;

/// <summary>
/// The built-in functions, as Scriban documents them. Left out on purpose is what gives another answer each time:
/// <c>date.now</c>, <c>math.random</c> and <c>math.uuid</c>, since equal input makes equal pages.
/// </summary>
internal static class BuiltIns
{
    public static readonly FrozenDictionary<string, FunctionGroup> Groups = new[]
    {
        StringFunctions.Group, ArrayFunctions.Group, HtmlFunctions.Group,
        DateFunctions.Group, MathFunctions.Group, ObjectFunctions.Group,
    }.ToFrozenDictionary(group => group.Name);
}
