using Knowledgebase.Site.Templating.Escaping;
using Scriban.Syntax;

namespace Knowledgebase.Site.Templating.Rendering;

/// <summary>Puts nodes of ours in the place of those of Scriban's that write, include, or look names up.</summary>
/// <param name="slots">The numbers of all variables of the set.</param>
/// <param name="assigned">The names that any template of the set assigns.</param>
/// <param name="contexts">What each value is escaped for.</param>
/// <param name="templates">The templates that can be included, once all are rewritten.</param>
internal sealed class NodeRewriter(
    Dictionary<string, int> slots,
    IReadOnlySet<string> assigned,
    IReadOnlyDictionary<ScriptExpressionStatement, OutputContext> contexts,
    IReadOnlyDictionary<string, ScriptPage> templates) : ScriptRewriter
{
    public ScriptPage Rewrite(ScriptPage template) => (ScriptPage)Visit((ScriptNode)template)!;

    /// <inheritdoc />
    public override ScriptNode Visit(ScriptVariableGlobal node) => new Variable(node.Name, SlotOf(node.Name), assigned.Contains(node.Name));

    /// <inheritdoc />
    public override ScriptNode Visit(ScriptVariableLocal node) => node.BaseName.Length == 0 ? new AllArguments() : new Argument(node.BaseName);

    /// <inheritdoc />
    public override ScriptNode Visit(ScriptMemberExpression node) => node.Target is ScriptVariableLocal { BaseName: "" }
        ? new Argument(node.Member!.Name)
        : new Member { Target = Rewrite(node.Target!), DotToken = (ScriptToken)node.DotToken.Clone(), Member = (ScriptVariable)node.Member!.Clone() };

    /// <inheritdoc />
    public override ScriptNode Visit(ScriptFunctionCall node)
    {
        if (node.Target is not ScriptVariableGlobal { Name: TemplateSet.IncludeFunction })
            return base.Visit(node)!;
        var named = node.Arguments.OfType<ScriptNamedArgument>().ToList();
        return new Include(
            templates,
            [.. node.Arguments.Where(argument => argument is not ScriptNamedArgument).Select(Rewrite)],
            [.. named.Select(argument => argument.Name!.Name)],
            [.. named.Select(argument => argument.Value is { } value ? Rewrite(value) : new ScriptLiteral(true))]);
    }

    /// <inheritdoc />
    public override ScriptNode Visit(ScriptExpressionStatement node) => contexts.TryGetValue(node, out var place)
        ? new ScriptExpressionStatement { Expression = new Output(Rewrite(node.Expression!), place) { Span = node.Expression!.Span } }
        : base.Visit(node)!;

    /// <inheritdoc />
    public override ScriptNode Visit(ScriptCaptureStatement node) => new Capture(Rewrite(node.Target!), (ScriptBlockStatement)Visit((ScriptNode)node.Body!)!);

    /// <inheritdoc />
    public override ScriptNode Visit(ScriptWithStatement node) => new With(Rewrite(node.Name!), (ScriptBlockStatement)Visit((ScriptNode)node.Body!)!, slots);

    int SlotOf(string name)
    {
        if (!slots.TryGetValue(name, out var slot))
            slots.Add(name, slot = slots.Count);
        return slot;
    }

    ScriptExpression Rewrite(ScriptExpression expression) => (ScriptExpression)Visit((ScriptNode)expression)!;
}
