using Scriban.Syntax;

namespace Knowledgebase.Site.Templating.Rendering;

/// <summary>Puts nodes of ours in the place of those of Scriban's that write, include, or look names up.</summary>
/// <param name="templates">The templates that can be included, once all are rewritten.</param>
internal sealed class NodeRewriter(IReadOnlyDictionary<string, ScriptPage?> templates) : ScriptRewriter
{
    public ScriptPage Rewrite(ScriptPage template) => (ScriptPage)Visit((ScriptNode)template)!;

    public override ScriptNode Visit(ScriptVariableGlobal node) => new Variable(node.Name);

    public override ScriptNode Visit(ScriptVariableLocal node) => node.BaseName.Length == 0 ? new AllArguments() : new Argument(node.BaseName);

    public override ScriptNode Visit(ScriptMemberExpression node) => node.Target is ScriptVariableLocal { BaseName: "" }
        ? new Argument(node.Member!.Name)
        : new Member { Target = Rewrite(node.Target), DotToken = (ScriptToken)node.DotToken.Clone(), Member = (ScriptVariable)node.Member!.Clone() };

    public override ScriptNode Visit(ScriptIndexerExpression node) =>
        node is { Target: ScriptVariableLocal { BaseName: "" }, Index: ScriptLiteral place } ? new Argument($"{place.Value}") : base.Visit(node)!;

    public override ScriptNode Visit(ScriptFunctionCall node) => Call(node.Target!, node.Arguments.Select(argument => Rewrite(argument)!));

    public override ScriptNode Visit(ScriptPipeCall node) => Pipe(Rewrite(node.From)!, node.To!);

    public override ScriptNode Visit(ScriptExpressionStatement node) => node.CanOutput ? new Output { Expression = Rewrite(node.Expression) } : base.Visit(node)!;

    public override ScriptNode Visit(ScriptCaptureStatement node) => new Capture { Target = Rewrite(node.Target), Body = Rewrite(node.Body) };

    public override ScriptNode Visit(ScriptWithStatement node) => new With { Name = Rewrite(node.Name), Body = Rewrite(node.Body) };

    /// <summary><c>a | f b</c> is <c>f a b</c>. Scriban reads <c>a | f | g</c> as <c>a | (f | g)</c>.</summary>
    ScriptFunctionCall Pipe(ScriptExpression value, ScriptExpression to) => to switch
    {
        ScriptPipeCall next => Pipe(Pipe(value, next.From!), next.To!),
        ScriptFunctionCall function => Call(function.Target!, function.Arguments.Select(argument => Rewrite(argument)!).Prepend(value)),
        _ => Call(to, [value]),
    };

    ScriptFunctionCall Call(ScriptExpression target, IEnumerable<ScriptExpression> arguments)
    {
        if (target is ScriptVariableGlobal { Name: Include.Function })
            return new Include(templates, [.. arguments]) { Span = target.Span };
        var call = new ScriptFunctionCall { Target = Rewrite(target), Span = target.Span };
        call.Arguments.AddRange(arguments);
        return call;
    }

    T? Rewrite<T>(T? node)
        where T : ScriptNode => (T?)Visit((ScriptNode?)node);
}
