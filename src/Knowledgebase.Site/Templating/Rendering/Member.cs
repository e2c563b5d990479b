using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Knowledgebase.Site.Templating.Rendering;

/// <summary>A member of a value, such as <c>platform.name</c>. It remembers how values of the last type are read.</summary>
internal sealed class Member : ScriptMemberExpression
{
    Reader? last;

    /// <inheritdoc />
    public override object? Evaluate(TemplateContext context) => GetValue(context) is var value and not IScriptCustomFunction
        ? value
        : base.Evaluate(context);

    /// <inheritdoc />
    public override object? GetValue(TemplateContext context)
    {
        var name = Member!;
        switch (Target!.Value(context))
        {
            case null when DotToken.TokenType == TokenType.QuestionDot:
                return null;
            case null:
                throw TemplateMistake.MemberOfNull(name.Span, name.Name);
            case IScriptObject owner:
                return owner.TryGetValue(context, name.Span, name.Name, out var member) ? member : null;
            case var owner:
                var type = owner.GetType();
                var reader = last;
                if (reader is null || reader.Type != type)
                    last = reader = new Reader(type, ModelMembers.Of(type).Find(name.Name) ?? throw Unknown(name, type));
                return reader.Read(owner);
        }
    }

    /// <inheritdoc />
    public override void SetValue(TemplateContext context, object? valueToSet)
    {
        if (Target!.Value(context) is not IScriptObject owner || !owner.TrySetValue(context, Span, Member!.Name, valueToSet, readOnly: false))
            throw new TemplateMistake(TemplateRules.WrongValue, Span, $"expected an object that a template made, to set its member `{Member!.Name}`");
    }

    static TemplateMistake Unknown(ScriptVariable name, Type type) => new(
        TemplateRules.UnknownMember, name.Span,
        $"{ModelMembers.NameOf(type)} has no member `{name.Name}`{SpellingSuggestion.For(name.Name, ModelMembers.Of(type).Names)}");

    sealed record Reader(Type Type, Func<object, object?> Read);
}

/// <summary>How nodes of ours get the values of others.</summary>
internal static class Values
{
    /// <summary>The value of an expression, called if it is a function. Our own nodes need none of Scriban's bookkeeping.</summary>
    public static object? Value(this ScriptExpression expression, TemplateContext context) =>
        expression is Variable or Member or Argument ? expression.Evaluate(context) : context.Evaluate(expression);
}
