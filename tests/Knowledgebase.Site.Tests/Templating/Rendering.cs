using Knowledgebase.Facts.Problems;
using Knowledgebase.Site.Templating;

namespace Knowledgebase.Site.Tests.Templating;

/// <summary>Renders templates that are written out in a test.</summary>
static class Rendering
{
    public const string Place = "theme/pages/page.html";

    public static string Render(string template, object? model = null) => Set(template).Render(model ?? new object());

    /// <summary>Reads a template called <c>page</c>, which must be without mistakes, beside others.</summary>
    public static TemplateSet Set(string template, params (string Name, string Text)[] others)
    {
        var set = Read(template, others);
        Assert.Empty(set.Problems);
        return set;
    }

    public static TemplateSet Read(string template, params (string Name, string Text)[] others) => TemplateSet.Read(
        others.Select(other => new TemplateSource(other.Name, $"theme/{other.Name}.html", other.Text))
            .Prepend(new TemplateSource("page", Place, template)));

    /// <summary>Renders the template called <c>page</c>.</summary>
    public static string Render(this TemplateSet set, params object[] models)
    {
        using var renderer = new TemplateRenderer(set);
        var output = new TemplateOutput();
        renderer.Render("page", output, models);
        return output.ToString();
    }

    /// <summary>The mistakes of a template as <c>line:column code</c>.</summary>
    public static string[] Mistakes(string template) =>
        [.. Read(template).Problems.Select(problem => $"{problem.At.Line}:{problem.At.Column} {problem.Code}")];

    /// <summary>The mistake that a rendering ends with.</summary>
    public static Problem Mistake(string template, object? model = null) =>
        Assert.Throws<TemplateException>(() => Render(template, model)).Problem;
}
