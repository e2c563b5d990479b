namespace Knowledgebase.Templates;

/// <summary>Ends a rendering that met a mistake which only the values could show.</summary>
public sealed class TemplateException : Exception
{
    internal TemplateException(TemplateProblem problem)
        : base(problem.ToString()) => Problem = problem;

    /// <summary>The mistake, with its place in the template.</summary>
    public TemplateProblem Problem { get; }
}
