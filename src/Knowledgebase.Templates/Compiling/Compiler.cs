using System.Collections.Immutable;
using System.Diagnostics;
using Knowledgebase.Templates.Escaping;
using Knowledgebase.Templates.Running;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Compiling;

/// <summary>
/// Turns a tree into delegates that call each other, with names, functions and escaping settled beforehand, so that a
/// rendering does nothing but the work itself.
/// </summary>
internal sealed partial class Compiler
{
    readonly CompilationSet set;
    readonly Dictionary<Statement, OutputContext> contexts = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether <c>break</c> and <c>continue</c> have a loop to leave here.</summary>
    bool isInLoop;

    /// <summary>The variables of the function with parameters that is being compiled; null outside of one.</summary>
    Dictionary<int, OwnVariable>? ownVariables;

    Compiler(CompilationSet set) => this.set = set;

    public static Step Compile(Block template, CompilationSet set) => new Compiler(set).CompileWithContexts(template);

    Step CompileWithContexts(Block body)
    {
        if (!set.Settings.Escapes || set.IsOfText)
            return Compile(body);
        var found = ContextFinder.Find(body);
        foreach (var (output, context) in found.OfOutputs)
            contexts[output] = context;
        foreach (var problem in found.Problems)
            set.Report(problem.At, problem.Code, problem.Message);
        return Compile(body);
    }

    Step Compile(Statement statement) => statement switch
    {
        Statement.Text text => CompileText(
            set.IsOfText && set.Settings.Escapes ? Escape(text.Value, OutputContext.Text) : text.Value),
        Statement.Output output => CompileOutput(output),
        Statement.Assign assign => CompileAssign(assign),
        Statement.If choice => CompileIf(choice),
        Statement.Case choice => CompileCase(choice),
        Statement.For loop => CompileFor(loop),
        Statement.TableRow table => CompileTableRow(table),
        Statement.While loop => CompileWhile(loop),
        Statement.Capture capture => CompileCapture(capture),
        Statement.With with => CompileWith(with),
        Statement.Wrap wrap => CompileWrap(wrap),
        Statement.Define define => CompileDefine(define),
        Statement.Import import => CompileImport(import),
        Statement.ReadOnly @readonly => CompileReadOnly(@readonly),
        Statement.Return @return => CompileReturn(@return),
        Statement.Break jump => CompileJump(jump.At, "break", Flow.Break),
        Statement.Continue jump => CompileJump(jump.At, "continue", Flow.Continue),
        _ => throw new UnreachableException(),
    };

    Evaluation Compile(Expression expression) => expression switch
    {
        Expression.Literal literal => CompileLiteral(literal.Value),
        Expression.Global { Name: IncludeName or IncludeJoinName } include =>
            CompileCall(new Expression.Call(include.At, include, [], [])),
        Expression.Global global => Called(CompileReference(global), global.At),
        Expression.Local or Expression.ArgumentList => Called(CompileReference(expression), expression.At),
        Expression.This => static run => run.Scope,
        Expression.WrappedBlock block => CompileWrappedBlock(block),
        Expression.Member member => CompileMember(member),
        Expression.Index index => Called(CompileReference(index), index.At),
        Expression.Unary unary => CompileUnary(unary),
        Expression.Step step => CompileStep(step),
        Expression.Binary binary => CompileBinary(binary),
        Expression.Conditional conditional => CompileConditional(conditional),
        Expression.IsEmpty question => CompileIsEmpty(question),
        Expression.Call call => CompileCall(call),
        Expression.Alias alias => CompileReference(alias.Of),
        Expression.Spread spread => CompileSpread(spread),
        Expression.Interpolated text => CompileInterpolated(text),
        Expression.ArrayLiteral array => CompileArray(array),
        Expression.ObjectLiteral @object => CompileObject(@object),
        Expression.Function function => CompileFunctionValue(function.Syntax),
        _ => throw new UnreachableException(),
    };

    Evaluation[] Compile(ImmutableArray<Expression> expressions) => [.. expressions.Select(Compile)];

    static Evaluation CompileLiteral(object? value)
    {
        var boxed = value switch
        {
            bool condition => Values.Of(condition),
            int number => Values.Of(number),
            _ => value,
        };
        return _ => boxed;
    }
}
