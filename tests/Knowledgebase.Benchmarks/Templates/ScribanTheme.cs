using System.Buffers;
using System.Text;
using Knowledgebase.Templates;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Knowledgebase.Benchmarks.Templates;

/// <summary>
/// Templates under Scriban itself: parsed once, with one context and one buffer for all renderings, and with values
/// escaped as they are written, so that both engines do the same work.
/// </summary>
internal sealed class ScribanTheme : ITemplateLoader
{
    readonly Dictionary<string, Scriban.Template> templates;
    readonly EscapingContext context;
    readonly StringBuilder output = new();

    public ScribanTheme(IEnumerable<TemplateSource> sources)
    {
        templates = sources.ToDictionary(source => source.Name, source => Scriban.Template.Parse(source.Text, source.File));
        context = new EscapingContext { TemplateLoader = this, AutoIndent = false, LoopLimit = 0, LimitToString = 0 };
        context.BuiltinObject.SetValue("include", new MarkupOf(new IncludeFunction()), readOnly: true);
        foreach (var (name, template) in templates)
            context.CachedTemplates.Add(name, template);
        context.PushOutput(new StringBuilderOutput(output));
    }

    /// <summary>Renders into the buffer, which is valid until the next rendering.</summary>
    public StringBuilder Render(string name, params object[] models)
    {
        output.Clear();
        // The first model counts most, so it is imported last.
        var globals = new ScriptObject();
        for (var i = models.Length - 1; i >= 0; i--)
            globals.Import(models[i]);
        context.PushGlobal(globals);
        context.Evaluate(templates[name].Page!);
        context.PopGlobal();
        return output;
    }

    public string GetPath(TemplateContext asking, SourceSpan callerSpan, string templateName) => templateName;

    public string Load(TemplateContext asking, SourceSpan callerSpan, string templatePath) =>
        throw new InvalidOperationException($"There is no template {templatePath}.");

    public ValueTask<string?> LoadAsync(TemplateContext asking, SourceSpan callerSpan, string templatePath) =>
        throw new InvalidOperationException($"There is no template {templatePath}.");

    sealed class EscapingContext : TemplateContext
    {
        static readonly SearchValues<char> special = SearchValues.Create("&<>\"'\r");

        public override TemplateContext Write(SourceSpan span, object? textAsObject)
        {
            switch (textAsObject)
            {
                case Html html:
                    Write(html.Text);
                    break;
                case TemplateOutput rendered:
                    Write(rendered.ToString());
                    break;
                case not null:
                    WriteText(textAsObject as string ?? ObjectToString(textAsObject) ?? "");
                    break;
            }

            return this;
        }

        void WriteText(string text)
        {
            var start = 0;
            while (text.AsSpan(start).IndexOfAny(special) is >= 0 and var length)
            {
                Write(text, start, length);
                start += length;
                Write(text[start] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", '\'' => "&#39;", _ => "&#13;" });
                start++;
            }

            Write(text, start, text.Length - start);
        }
    }

    /// <summary>What a template rendered is HTML already.</summary>
    sealed class MarkupOf(IncludeFunction include) : IScriptCustomFunction
    {
        public int RequiredParameterCount => include.RequiredParameterCount;

        public int ParameterCount => include.ParameterCount;

        public ScriptVarParamKind VarParamKind => include.VarParamKind;

        public Type ReturnType => typeof(object);

        public ScriptParameterInfo GetParameterInfo(int index) => include.GetParameterInfo(index);

        public object Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            new Html(include.Invoke(context, callerContext, arguments, blockStatement)?.ToString() ?? "");

        public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            throw new NotSupportedException();
    }
}
