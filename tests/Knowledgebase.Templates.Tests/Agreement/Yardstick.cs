using Scriban.Parsing;
using Scriban.Runtime;

namespace Knowledgebase.Templates.Tests.Agreement;

/// <summary>Scriban itself, in its strong-named build: what it does is what this engine is held against.</summary>
static class Yardstick
{
    /// <summary>What Scriban renders, indenting as it does by default.</summary>
    public static string Render(string template, bool isScript = false, bool indents = true)
    {
        var lexer = new LexerOptions { Mode = isScript ? ScriptMode.ScriptOnly : ScriptMode.Default };
        var parsed = global::Scriban.Template.Parse(template, lexerOptions: lexer);
        var context = new global::Scriban.TemplateContext { AutoIndent = indents };
        context.PushGlobal(new ScriptObject());
        return parsed.Render(context);
    }

    /// <summary>The same; null if Scriban refuses the template.</summary>
    public static string? TryRender(string template)
    {
        try
        {
            return Render(template);
        }
        catch (Exception refusal) when (refusal is global::Scriban.Syntax.ScriptRuntimeException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>What this engine renders under Scriban's rules.</summary>
    public static string RenderOurs(string template, bool isScript = false) =>
        Template.Parse(template, TemplateSettings.OfScriban with { IsScript = isScript }).Render();
}
