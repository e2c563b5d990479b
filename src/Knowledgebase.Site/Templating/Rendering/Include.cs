using Scriban;
using Scriban.Syntax;

namespace Knowledgebase.Site.Templating.Rendering;

/// <summary>Renders another template in place, or into a value where one is wanted.</summary>
internal sealed class Include : ScriptFunctionCall
{
    public const string Function = "include";

    /// <summary>How deep includes may stand within each other.</summary>
    const int Deepest = 100;

    readonly IReadOnlyDictionary<string, ScriptPage?> templates;

    /// <param name="templates">All templates of the set by their names.</param>
    public Include(IReadOnlyDictionary<string, ScriptPage?> templates, IReadOnlyCollection<ScriptExpression> arguments)
    {
        this.templates = templates;
        Arguments.AddRange(arguments);
        var inOrder = arguments.Where(argument => argument is not ScriptNamedArgument).ToList();
        var named = arguments.OfType<ScriptNamedArgument>().ToList();
        Names = [.. inOrder.Select((_, place) => $"{place}"), .. named.Select(argument => argument.Name!.Name)];
        Values = [.. inOrder, .. named.Select(argument => argument.Value ?? new ScriptLiteral(true))];
    }

    /// <summary>What the part knows the arguments by: the place of those without a name, from the name of the part itself on.</summary>
    public string[] Names { get; }

    /// <summary>The arguments in the order of their names.</summary>
    public ScriptExpression[] Values { get; }

    public override object Evaluate(TemplateContext context)
    {
        var output = ((TemplateRenderer)context).Page;
        var start = output.Length;
        Render((TemplateRenderer)context);
        return new Html(output.TakeFrom(start));
    }

    public void Render(TemplateRenderer context)
    {
        if (context.Depth >= Deepest)
            throw new TemplateException(TemplateRules.LimitReached.At(Span, $"more than {Deepest} includes stand within each other here"));
        var given = new Dictionary<string, object?>(Values.Length);
        for (var i = 0; i < Values.Length; i++)
            given[Names[i]] = Values[i].Value(context);
        var name = context.ObjectToString(given[Names[0]]) ?? "";
        if (!templates.TryGetValue(name, out var template))
            throw new TemplateException(TemplateRules.NoTemplate(Values[0].Span, name, templates.Keys));
        var outer = context.Arguments;
        context.Arguments = given;
        context.Depth++;
        context.Evaluate(template!);
        context.Depth--;
        context.Arguments = outer;
    }
}
