using System.Collections.Frozen;

namespace Knowledgebase.Templates.Functions;

/// <summary>Built-in functions under one name, as <c>string</c> in <c>string.append</c>.</summary>
internal sealed class FunctionGroup(
    string name, params (string Name, string Parameters, string Description, Implementation Run)[] functions)
{
    public string Name { get; } = name;

    public FrozenDictionary<string, BuiltIn> Functions { get; } = functions.ToFrozenDictionary(
        function => function.Name,
        function => new BuiltIn($"{name}.{function.Name}", function.Parameters, function.Description, function.Run));
}
