using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Knowledgebase.Site.Templating.Rendering;

/// <summary>A name in a template: a variable that it assigns, or a member of a model.</summary>
internal sealed class Variable(string name) : ScriptVariableGlobal(name), IScriptVariablePath
{
    public override object? GetValue(TemplateContext context) => ((TemplateRenderer)context).Read(this);

    public override object? Evaluate(TemplateContext context) => GetValue(context) is var value and not IScriptCustomFunction ? value : base.Evaluate(context);

    void IScriptVariablePath.SetValue(TemplateContext context, object? valueToSet) => ((TemplateRenderer)context).Assign(this, valueToSet);
}

/// <summary>What a part was given, or assigned to a local variable: <c>$.link</c> and <c>$link</c> are the same, and <c>$1</c> is called <c>1</c>.</summary>
internal sealed class Argument(string name) : ScriptVariableLocal(name), IScriptVariablePath
{
    public override object? GetValue(TemplateContext context) => ((TemplateRenderer)context).Arguments.GetValueOrDefault(BaseName);

    public override object? Evaluate(TemplateContext context) => GetValue(context);

    void IScriptVariablePath.SetValue(TemplateContext context, object? valueToSet) => ((TemplateRenderer)context).Arguments[BaseName] = valueToSet;
}

/// <summary>All that a part was given: <c>$</c>.</summary>
internal sealed class AllArguments() : ScriptVariableLocal("")
{
    public override object GetValue(TemplateContext context)
    {
        var all = new ScriptArray();
        foreach (var (name, value) in ((TemplateRenderer)context).Arguments)
        {
            if (char.IsAsciiDigit(name[0]))
                all.Add(value);
            else
                all.SetValue(name, value, readOnly: false);
        }

        return all;
    }
}

/// <summary>A member of a value, such as <c>platform.name</c>. It remembers how values of the last type are read.</summary>
internal sealed class Member : ScriptMemberExpression
{
    Reader? last;

    public override object? Evaluate(TemplateContext context) => GetValue(context) is var value and not IScriptCustomFunction ? value : base.Evaluate(context);

    public override object? GetValue(TemplateContext context)
    {
        var (name, at) = (Member!.Name, Member.Span);
        switch (Target!.Value(context))
        {
            case null when DotToken.TokenType == TokenType.QuestionDot:
                return null;
            case null:
                throw new TemplateException(TemplateRules.MemberOfNull.At(at, $"found null where a value with the member `{name}` was expected; write `?.{name}` if null is fine here"));
            case IScriptObject owner:
                return owner.TryGetValue(context, at, name, out var member) ? member : null;
            case var owner:
                var reader = last;
                if (reader?.Type != owner.GetType())
                    last = reader = ReaderOf(owner.GetType(), name, at);
                return reader.Read(owner);
        }
    }

    public override void SetValue(TemplateContext context, object? valueToSet)
    {
        if (Target!.Value(context) is not IScriptObject owner || !owner.TrySetValue(context, Span, Member!.Name, valueToSet, readOnly: false))
            throw new TemplateException(TemplateRules.WrongValue.At(Span, $"expected an object that a template made, to set its member `{Member!.Name}`"));
    }

    static Reader ReaderOf(Type type, string name, SourceSpan at)
    {
        var members = ModelMembers.Of(type);
        return new Reader(type, members.Find(name) ?? throw new TemplateException(TemplateRules.NoMember(at, ModelMembers.NameOf(type), name, members.Names)));
    }

    /// <summary>How values of a type are read. Threads change it in one step.</summary>
    sealed record Reader(Type Type, Func<object, object?> Read);
}

/// <summary>How nodes of ours get the values of others.</summary>
internal static class Values
{
    /// <summary>The value of an expression, called if it is a function. Our own nodes need none of Scriban's bookkeeping.</summary>
    public static object? Value(this ScriptExpression expression, TemplateContext context) =>
        expression is Variable or Member or Argument ? expression.Evaluate(context) : context.Evaluate(expression);
}
