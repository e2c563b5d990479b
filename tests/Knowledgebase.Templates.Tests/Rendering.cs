namespace Knowledgebase.Templates.Tests;

/// <summary>Renders templates that are written out in a test.</summary>
static class Rendering
{
    public const string Place = "theme/pages/page.html";

    public static string Render(string template, object? model = null) => Set(template)["page"].Render(model ?? new object());

    /// <summary>Compiles a template called <c>page</c>, which must be without mistakes, beside others.</summary>
    public static TemplateSet Set(string template, params (string Name, string Text)[] others)
    {
        var set = Compile(template, others);
        Assert.Empty(set.Problems);
        return set;
    }

    public static TemplateSet Compile(string template, params (string Name, string Text)[] others) => TemplateSet.Compile(
        others.Select(other => new TemplateSource(other.Name, $"theme/{other.Name}.html", other.Text))
            .Prepend(new TemplateSource("page", Place, template)));

    /// <summary>The mistakes of a template as <c>line:column code</c>.</summary>
    public static string[] Mistakes(string template) =>
        [.. Compile(template).Problems.Select(problem => $"{problem.At.Start.Line}:{problem.At.Start.Column} {problem.Code}")];

    /// <summary>The mistake that a rendering ends with.</summary>
    public static TemplateProblem Mistake(string template, object? model = null) =>
        Assert.Throws<TemplateException>(() => Render(template, model)).Problem;
}
