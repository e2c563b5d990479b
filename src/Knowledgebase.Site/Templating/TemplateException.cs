using Knowledgebase.Facts.Problems;

namespace Knowledgebase.Site.Templating;

/// <summary>Ends a rendering that met a mistake which only the values could show.</summary>
internal sealed class TemplateException(Problem problem) : Exception(problem.ToString())
{
    /// <summary>The mistake, with its place in the template.</summary>
    public Problem Problem { get; } = problem;
}
