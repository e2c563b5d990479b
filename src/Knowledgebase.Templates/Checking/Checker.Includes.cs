using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Checking;

internal sealed partial class Checker
{
    const string IncludeName = "include";

    const string IncludeJoinName = "include_join";

    Shape EvaluateInclude(Expression.Call call)
    {
        var given = EvaluateArguments(call);
        // Without a name, or with one that no template has, compiling has said so.
        if (call.Arguments is not [Expression.Literal { Value: string name }, ..] || set.Body(name) is not { } body)
        {
            ForgetGlobals();
            return Shape.Any;
        }

        CheckNamedArguments(name, body, call);
        return Walk(new CheckedCall(body, given, null, call.At), () => BindNamed(given));
    }

    /// <summary>An included template has what it is given under a name as a local variable.</summary>
    void BindNamed(Shape given)
    {
        if (state is not null && given is Shape.Given { Named: var named })
            state = state with { Locals = named };
    }

    /// <summary>The templates are known where the list of their names is written out.</summary>
    Shape EvaluateIncludeJoin(Expression.Call call)
    {
        var given = EvaluateArguments(call);
        var names = call.Arguments is [Expression.ArrayLiteral list, ..] ? list.Items : [];
        foreach (var item in names)
        {
            if (item is not Expression.Literal { Value: string name } literal)
                continue;
            if (set.Body(name) is { } body)
                Walk(new CheckedCall(body, given, null, call.At), () => BindNamed(given));
            else
                Report(literal.At, TemplateProblemCodes.UnknownInclude, $"there is no template `{name}`{Suggestion.For(name, set.TemplateNames)}");
        }

        ForgetGlobals();
        return Shape.Markup;
    }

    /// <summary>Named arguments that nothing reads are misspelt ones, and without some nothing can come of it.</summary>
    void CheckNamedArguments(string name, Block body, Expression.Call call)
    {
        var arguments = set.ArgumentsOf(body);
        foreach (var argument in call.NamedArguments)
        {
            if (arguments.Read?.Contains(argument.Name) == false)
            {
                Report(
                    argument.At,
                    TemplateProblemCodes.WrongArguments,
                    $"`{name}` has no use for an argument `{argument.Name}`{Suggestion.For(argument.Name, arguments.Read)}");
            }
        }

        if (HasSpread(call))
            return;
        foreach (var needed in arguments.Needed.Where(needed => call.NamedArguments.All(argument => argument.Name != needed)))
            Report(call.At, TemplateProblemCodes.WrongArguments, $"`{name}` needs an argument `{needed}`");
    }
}
