using System.Collections.Immutable;
using Knowledgebase.Templates.Functions;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Checking;

internal sealed partial class Checker
{
    /// <summary>What is inside of itself more often is not walked again: what recursion does to types may never end.</summary>
    const int MostOfOneBody = 3;

    Shape EvaluateCall(Expression.Call call)
    {
        if (call.Callee is Expression.Alias alias)
            return EvaluateCall(call with { Callee = alias.Of });
        if (call.Callee is Expression.Global { Name: IncludeName })
            return EvaluateInclude(call);
        if (call.Callee is Expression.Global { Name: IncludeJoinName })
            return EvaluateIncludeJoin(call);
        if (call.Callee is Expression.Member member && BuiltInOf(member) is { } builtIn)
            return EvaluateBuiltIn(builtIn, call);
        return Invoke(EvaluateReference(call.Callee), call, EvaluateArguments(call), null);
    }

    /// <summary>Nothing is known of arguments of which some stand in a list that is spread out among them.</summary>
    Shape EvaluateArguments(Expression.Call call)
    {
        var inOrder = call.Arguments.Select(Evaluate).ToImmutableArray();
        var named = NoArguments.Named;
        foreach (var argument in call.NamedArguments)
            named = named.SetItem(argument.Name, Evaluate(argument.Value));
        return HasSpread(call) ? Shape.Any : new Shape.Given(inOrder, named);
    }

    static bool HasSpread(Expression.Call call) => call.Arguments.Any(argument => argument is Expression.Spread);

    /// <summary>A function that stands alone is called without arguments.</summary>
    Shape Called(Shape value, Expression expression) =>
        value is Shape.Function or Shape.BuiltInFunction || value is Shape.Unknown && IsFromTemplate(expression)
            ? Invoke(value, new Expression.Call(expression.At, expression, [], []), NoArguments, null)
            : value;

    /// <summary>Models hold no functions; what a template assigned may be one, or hold one.</summary>
    bool IsFromTemplate(Expression expression) => expression switch
    {
        Expression.Member member => IsFromTemplate(member.Of),
        Expression.Index index => IsFromTemplate(index.Of),
        Expression.Global global => state?.Globals.ContainsKey(global.Name) == true,
        _ => true,
    };

    Shape Invoke(Shape callee, Expression.Call call, Shape given, PassedBlock? block)
    {
        switch (callee)
        {
            case Shape.Function { Syntax: var function }:
                called.Add(function);
                var fits = given is not Shape.Given known || HasFittingArguments(function, call, known);
                return fits ? Walk(function, call.At, given, block) : Shape.Any;
            case Shape.BuiltInFunction { BuiltIn: var function }:
                if (given is Shape.Given all && function.Misuse(all.InOrder.Length, all.Named.Keys) is { } misuse)
                    Report(call.At, TemplateProblemCodes.WrongArguments, misuse);
                return Shape.Any;
            case Shape.Value or Shape.List or Shape.Made when call.Arguments.Length + call.NamedArguments.Length > 0:
                var (found, _) = ShapeReader.Describe(callee);
                Report(
                    call.Callee.At, TemplateProblemCodes.WrongValue, $"expected a function, since arguments follow it, found {found}");
                return Shape.Any;
            default:
                if (set.HasFunctions)
                    ForgetGlobals();
                return Shape.Any;
        }
    }

    /// <summary>The arguments of a function that names its parameters, by the rules that calls are bound by.</summary>
    bool HasFittingArguments(FunctionSyntax function, Expression.Call call, Shape.Given given)
    {
        if (function.Parameters is not { } parameters)
        {
            CheckNamedArguments(function.Name, function.Body, call);
            return true;
        }

        var names = parameters.Select(parameter => parameter.Name).ToList();
        if (given.InOrder.Length > parameters.Length && parameters is not [.., { TakesRest: true }])
        {
            Report(
                call.At,
                TemplateProblemCodes.WrongArguments,
                $"found too many arguments, {given.InOrder.Length}; `{function.Name}` takes at most {parameters.Length}");
            return false;
        }

        foreach (var argument in call.NamedArguments.Where(argument => !names.Contains(argument.Name)))
        {
            Report(
                argument.At,
                TemplateProblemCodes.WrongArguments,
                $"`{function.Name}` has no parameter `{argument.Name}`{Suggestion.For(argument.Name, names)}");
            return false;
        }

        var lacking = parameters.Skip(given.InOrder.Length).FirstOrDefault(parameter =>
            parameter is { Default: null, TakesRest: false } && !given.Named.ContainsKey(parameter.Name));
        if (lacking is null)
            return true;
        Report(
            call.At, TemplateProblemCodes.WrongArguments, $"`{function.Name}` needs a value for its parameter `{lacking.Name}`");
        return false;
    }

    Shape Walk(FunctionSyntax function, Span at, Shape given, PassedBlock? block)
    {
        var before = state;
        var result = Walk(new CheckedCall(function.Body, given, block, at), () => Bind(function, given));
        // Its parameters, and the variables that it sets, are its own where it has a list of parameters.
        if (function.Parameters is not null)
            state = Join(before, state);
        return result;
    }

    void Bind(FunctionSyntax function, Shape given)
    {
        var parameters = function.Parameters ?? [];
        if (given is not Shape.Given known)
        {
            foreach (var parameter in parameters)
                Assign(parameter.Name, Shape.Any);
            return;
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = parameters[i];
            Assign(parameter.Name, parameter switch
            {
                { TakesRest: true } => new Shape.List(Shape.Either(known.InOrder.Skip(i))),
                _ when i < known.InOrder.Length => known.InOrder[i],
                _ => known.Named.GetValueOrDefault(parameter.Name)
                    ?? (parameter.Default is null ? Shape.Any : Evaluate(parameter.Default)),
            });
        }
    }

    /// <summary>Walks what is called, among local variables of its own.</summary>
    Shape Walk(CheckedCall call, Action begin)
    {
        var same = calls.Where(outer => ReferenceEquals(outer.Body, call.Body)).ToList();
        var isKnown = same.Any(outer => outer.Arguments == call.Arguments && outer.Block == call.Block);
        if (state is null || isKnown || same.Count == MostOfOneBody)
        {
            ForgetGlobals();
            return Shape.Any;
        }

        var before = state;
        state = before with { Locals = State.Empty.Locals };
        calls.Push(call);
        begin();
        Walk(call.Body);
        calls.Pop();
        var rendered = state is null ? Shape.Missing : Shape.Markup;
        var end = state;
        foreach (var other in call.Ends)
            end = Join(end, other);
        state = (end ?? before) with { Locals = before.Locals };
        return Shape.Either(call.Results.Append(rendered));
    }

    void WalkWrap(Statement.Wrap wrap)
    {
        var call = wrap.Call as Expression.Call ?? new Expression.Call(wrap.Call.At, wrap.Call, [], []);
        var callee = EvaluateReference(call.Callee);
        var block = new PassedBlock(wrap.Body, calls.Peek().Block);
        Invoke(callee, call, EvaluateArguments(call), block);
        if (callee is not Shape.Function)
            Walk(new CheckedCall(wrap.Body, Shape.Any, block.Outer, null), static () => { });
    }

    /// <summary><c>$$</c>: the block runs among the local variables of the function that it was passed to.</summary>
    Shape WalkPassedBlock()
    {
        var call = calls.Peek();
        if (call.Block is not { } block)
            return Shape.Any;
        calls.Push(call with { Block = block.Outer });
        Walk(block.Body);
        calls.Pop();
        return Shape.Markup;
    }

    static BuiltIn? BuiltInOf(Expression.Member member) => member.Of is Expression.Global group
        ? BuiltIns.Groups.GetValueOrDefault(group.Name)?.Functions.GetValueOrDefault(member.Name)
        : null;

    Shape EvaluateBuiltIn(BuiltIn function, Expression.Call call)
    {
        if (HasSpread(call))
        {
            EvaluateArguments(call);
            return Shape.Any;
        }

        var given = new Shape?[Math.Max(call.Arguments.Length, function.Parameters.Length)];
        for (var i = 0; i < call.Arguments.Length; i++)
            given[i] = Evaluate(call.Arguments[i]);
        foreach (var argument in call.NamedArguments)
        {
            var (position, value) = (function.PositionOf(argument.Name), Evaluate(argument.Value));
            // Where there is no such parameter, compiling has said so.
            if (position >= 0)
                given[position] = value;
        }

        // Code that is text may set any variable.
        if (function.Name is "object.eval" or "object.eval_template")
            Lose();
        var member = ReadNamedMember(function, call, given);
        return function.Name == "array.map" ? new Shape.List(member) : BuiltInResults.Of(function.Name, given, InvokePassed(given, call));
    }

    /// <summary>What a function gives that is passed to a built-in one, for an item of the list before it.</summary>
    Shape InvokePassed(Shape?[] given, Expression.Call call)
    {
        var result = Shape.Any;
        foreach (var passed in given.OfType<Shape.Function>())
        {
            var before = state;
            var item = given[0] is { } list ? ShapeReader.Item(list) : Shape.Any;
            called.Add(passed.Syntax);
            result = Walk(passed.Syntax, call.At, new Shape.Given([item], NoArguments.Named), null);
            state = Join(before, state);
        }

        return result;
    }

    /// <summary><c>array.map</c> and <c>array.sort</c> read a member of each item by its name.</summary>
    Shape ReadNamedMember(BuiltIn function, Expression.Call call, Shape?[] given)
    {
        if (function.Name is not ("array.map" or "array.sort") || given[0] is not { } list)
            return Shape.Any;
        var name = call.Arguments.OfType<Expression.Literal>().FirstOrDefault(argument => argument.Value is string);
        return name is null ? Shape.Any : ReadMember(ShapeReader.Item(list), (string)name.Value!, name.At);
    }
}
