using Scriban.Syntax;

namespace Knowledgebase.Site.Templating.Checking;

/// <summary>What can be read off a syntax tree without knowing any value.</summary>
internal static class SyntaxNodes
{
    /// <summary>The node and all below it.</summary>
    public static IEnumerable<ScriptNode> From(ScriptNode node) => node.Children.SelectMany(From).Prepend(node);

    /// <summary>The names that a template gives a value to, other than the variables of loops.</summary>
    public static IEnumerable<string> AssignedIn(ScriptNode template) => From(template).Select(node => node switch
    {
        ScriptAssignExpression assign => assign.Target,
        ScriptCaptureStatement capture => capture.Target,
        ScriptIncrementDecrementExpression change => change.Right,
        _ => null,
    }).OfType<ScriptVariableGlobal>().Select(variable => variable.Name);

    /// <summary>Whether the template sets a member of an object, by its name or within <c>with</c>.</summary>
    public static bool ChangesObjects(ScriptNode template) => From(template).Any(node => node
        is ScriptAssignExpression { Target: ScriptMemberExpression or ScriptIndexerExpression }
        || node is ScriptWithStatement && From(node).Any(inner => inner is ScriptAssignExpression));

    /// <summary>The arguments that a template reads by name; null where it looks at all of them, so that it may read any.</summary>
    public static IReadOnlySet<string>? ArgumentsReadIn(ScriptNode template)
    {
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in From(template).OfType<ScriptVariableLocal>())
        {
            if (node.BaseName.Length > 0)
                read.Add(node.BaseName);
            else if (node.Parent is ScriptMemberExpression { Member: { } member })
                read.Add(member.Name);
            else if (node.Parent is not ScriptIndexerExpression { Index: ScriptLiteral })
                return null;
        }

        return read;
    }
}
