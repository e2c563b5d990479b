using Knowledgebase.Site.Templating.Rendering;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Knowledgebase.Site.Templating.Checking;

/// <summary>What can be read off a syntax tree without knowing any value.</summary>
internal static class SyntaxNodes
{
    /// <summary>The node and all below it.</summary>
    public static IEnumerable<ScriptNode> From(ScriptNode node) => node.Children.SelectMany(From).Prepend(node);

    /// <summary>The names that a template gives a value to, other than the variables of loops.</summary>
    public static IEnumerable<string> AssignedIn(ScriptNode template) => TargetsIn(template).OfType<ScriptVariableGlobal>().Select(variable => variable.Name);

    /// <summary>Whether the template sets a member of an object, by its name or within <c>with</c>.</summary>
    public static bool ChangesObjects(ScriptNode template) => From(template).Any(node => node
        is ScriptAssignExpression { Target: ScriptMemberExpression or ScriptIndexerExpression }
        || node is ScriptWithStatement && From(node).Any(inner => inner is ScriptAssignExpression));

    /// <summary>The arguments that a part reads; null where it looks at all of them, so that it may read any.</summary>
    public static IReadOnlySet<string>? ArgumentsReadIn(ScriptNode part) =>
        From(part).Any(node => node is AllArguments) ? null : From(part).OfType<Argument>().Select(argument => argument.BaseName).ToHashSet(StringComparer.Ordinal);

    /// <summary>The arguments of which a part asks a member whatever happens, so that it always fails without them.</summary>
    public static IEnumerable<string> ArgumentsNeededIn(ScriptNode part) => From(part)
        .TakeWhile(node => node is not ScriptReturnStatement)
        .OfType<Member>()
        .Where(member => member.DotToken.TokenType != TokenType.QuestionDot && !IsPerhaps(member))
        .Select(member => member.Target).OfType<Argument>().Select(argument => argument.BaseName)
        .Except(TargetsIn(part).OfType<Argument>().Select(local => local.BaseName));

    static IEnumerable<ScriptExpression?> TargetsIn(ScriptNode template) => From(template).Select(node => node switch
    {
        ScriptAssignExpression assign => assign.Target,
        ScriptCaptureStatement capture => capture.Target,
        ScriptIncrementDecrementExpression change => change.Right,
        _ => null,
    });

    /// <summary>Whether the node is in something that may be left out.</summary>
    static bool IsPerhaps(ScriptNode node) => node.Parent switch
    {
        null => false,
        ScriptIfStatement choice when choice.Condition != node => true,
        ScriptConditionalExpression choice when choice.Condition != node => true,
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.And or ScriptBinaryOperator.Or or ScriptBinaryOperator.EmptyCoalescing } either when either.Right == node => true,
        ScriptForStatement loop when loop.Iterator != node => true,
        ScriptWhileStatement loop when loop.Condition != node => true,
        ScriptWhenStatement or ScriptElseStatement => true,
        var parent => IsPerhaps(parent),
    };
}
