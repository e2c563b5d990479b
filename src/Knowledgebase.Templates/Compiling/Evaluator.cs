using Knowledgebase.Templates.Parsing;
using Knowledgebase.Templates.Running;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Compiling;

/// <summary>
/// Reads and runs code that a template has as text. It sees and sets the variables of the template. Whatever it writes is
/// escaped, its literal text as well, since nobody can tell where that text is from.
/// </summary>
internal static class Evaluator
{
    /// <param name="isScript">Whether the text is code only, whose value counts if it is a single expression.</param>
    public static object? Evaluate(Run run, string text, bool isScript, Span at)
    {
        // Reading a character takes about as long as a turn of a loop.
        run.Spend(text.Length + run.Names.GlobalCount);
        var settings = run.Settings with { IsScript = isScript };
        var set = new CompilationSet(settings, run.Names.Copy(), run.Routines, []) { IsOfText = true };
        var syntax = Parser.Parse(new TemplateSource("text", $"{at.File} (evaluated text)", text), settings);
        set.Problems.AddRange(syntax.Problems);
        var body = Compiler.Compile(syntax.Body, set);
        set.ReportLocalsNeverAssigned();
        if (set.Problems is [var problem, ..])
        {
            var place = $"line {problem.At.Start.Line}, column {problem.At.Start.Column}";
            throw Mistake.WrongValue(at, $"code without mistakes ({place}: {problem.Message})", text);
        }

        return run.Evaluate(body, set.Names, isScript && syntax.Body.Statements is [Statement.Output], at);
    }
}
