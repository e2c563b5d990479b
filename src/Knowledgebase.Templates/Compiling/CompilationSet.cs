using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates.Compiling;

/// <summary>What the templates of a set share while they are compiled.</summary>
/// <param name="Routines">Every template by name; a body is filled in when its turn comes.</param>
internal sealed record CompilationSet(
    TemplateSettings Settings, Names Names, IReadOnlyDictionary<string, Routine> Routines, List<TemplateProblem> Problems)
{
    /// <summary>Whether it is text that a template evaluates, in which no literal text is HTML.</summary>
    public bool IsOfText { get; init; }

    /// <summary>Local variables that are read, to be held against those that are assigned once all is compiled.</summary>
    public List<(string Name, Span At)> LocalsRead { get; } = [];

    public void Report(Span at, string code, string message)
    {
        var problem = new TemplateProblem(at, code, message);
        if (!Problems.Contains(problem))
            Problems.Add(problem);
    }

    /// <summary>A local variable that no template assigns is a misspelt one.</summary>
    public void ReportLocalsNeverAssigned()
    {
        if (!Settings.NamesMustExist)
            return;
        foreach (var (name, at) in LocalsRead)
        {
            if (Names.AssignedLocals.Contains(name))
                continue;
            var known = Names.AssignedLocals.Select(assigned => "$" + assigned);
            Report(at, TemplateProblemCodes.UnknownVariable, $"`${name}` is never assigned{Suggestion.For("$" + name, known)}");
        }
    }
}
