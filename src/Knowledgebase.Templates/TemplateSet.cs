using Knowledgebase.Templates.Checking;
using Knowledgebase.Templates.Compiling;
using Knowledgebase.Templates.Parsing;
using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates;

/// <summary>Templates that belong together and can include each other, compiled.</summary>
public sealed class TemplateSet
{
    readonly IReadOnlyDictionary<string, Template> templates;
    readonly Lazy<CheckedSet> checkedSet;
    readonly bool namesMustExist;

    TemplateSet(
        IReadOnlyDictionary<string, Template> templates,
        Lazy<CheckedSet> checkedSet,
        TemplateSettings settings,
        IReadOnlyList<TemplateProblem> problems) =>
        (this.templates, this.checkedSet, namesMustExist, Problems) = (templates, checkedSet, settings.NamesMustExist, problems);

    /// <summary>
    /// Every mistake that can be seen without a model, of every template, in order of place. As long as there is one,
    /// nothing in the set can be rendered.
    /// </summary>
    public IReadOnlyList<TemplateProblem> Problems { get; }

    /// <summary>The template of this name.</summary>
    /// <exception cref="KeyNotFoundException">There is none; see <see cref="Contains" />.</exception>
    public Template this[string name] => templates.TryGetValue(name, out var template)
        ? template
        : throw new KeyNotFoundException($"There is no template `{name}`{Suggestion.For(name, templates.Keys)}");

    /// <summary>Whether there is a template of this name.</summary>
    public bool Contains(string name) => templates.ContainsKey(name);

    /// <summary>
    /// Every mistake that the types of the models show: members, variables and arguments that do not exist, in the
    /// templates that are used and in all that they include. Where a type cannot be known, as behind a property of the
    /// type <c>object</c>, nothing is claimed, and the rendering will tell. Nothing is wrong with names that need not exist
    /// (<see cref="TemplateSettings.NamesMustExist" />).
    /// </summary>
    /// <returns>In order of place, each once, without those in <see cref="Problems" />.</returns>
    public IReadOnlyList<TemplateProblem> Check(IEnumerable<TemplateUse> uses)
    {
        ArgumentNullException.ThrowIfNull(uses);
        return !namesMustExist ? [] : InOrder(Checker.Check(checkedSet.Value, uses).Except(Problems));
    }

    /// <summary>Reads and compiles templates. Mistakes end up in <see cref="Problems" />, never in an exception.</summary>
    /// <param name="settings">How to read and render them; like a theme if left out.</param>
    public static TemplateSet Compile(IEnumerable<TemplateSource> sources, TemplateSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(sources);
        settings ??= TemplateSettings.OfThemes;
        var routines = new Dictionary<string, Routine>();
        var set = new CompilationSet(settings, new Names(), routines, []);
        var parsed = sources.Select(source => Parser.Parse(source, settings)).ToList();
        foreach (var syntax in parsed)
        {
            var name = syntax.Source.Name;
            set.Problems.AddRange(syntax.Problems);
            if (!routines.TryAdd(name, new Routine(name) { IsTemplate = true }))
                set.Report(StartOf(syntax.Source), TemplateProblemCodes.DuplicateTemplate, $"two templates are called `{name}`");
        }

        foreach (var syntax in parsed)
            routines[syntax.Source.Name].Body = Compiler.Compile(syntax.Body, set);
        set.ReportLocalsNeverAssigned();

        var problems = InOrder(set.Problems);
        var templates = routines.ToDictionary(
            routine => routine.Key, routine => new Template(routine.Value, routines, set.Names, settings, problems));
        return new TemplateSet(templates, new Lazy<CheckedSet>(() => new CheckedSet(parsed, set.Names)), settings, problems);
    }

    static List<TemplateProblem> InOrder(IEnumerable<TemplateProblem> problems) =>
    [
        .. problems.OrderBy(problem => problem.At.File, StringComparer.Ordinal).ThenBy(problem => problem.At.Start.Offset),
    ];

    static Span StartOf(TemplateSource source) => new(source.File, new Position(0, 1, 1), new Position(0, 1, 1));
}
