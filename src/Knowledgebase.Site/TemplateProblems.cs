using Knowledgebase.Facts.Checking;
using Knowledgebase.Templates;

namespace Knowledgebase.Site;

/// <summary>Mistakes in templates are told like mistakes in facts.</summary>
internal static class TemplateProblems
{
    public static Problem ToProblem(TemplateProblem problem) => new(
        new Facts.Position(problem.At.File, problem.At.Start.Line, problem.At.Start.Column),
        Severity.Error,
        problem.Code,
        problem.Message);
}
