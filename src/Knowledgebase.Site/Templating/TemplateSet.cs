using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Site.Templating.Checking;
using Knowledgebase.Site.Templating.Escaping;
using Knowledgebase.Site.Templating.Rendering;
using Scriban.Syntax;

namespace Knowledgebase.Site.Templating;

/// <summary>
/// Templates that belong together and can include each other, parsed once. Nothing in them changes afterwards, so that many
/// threads may render them, each with a <see cref="TemplateRenderer" /> of its own.
/// </summary>
internal sealed class TemplateSet
{
    readonly Dictionary<string, ScriptPage?> templates = new(StringComparer.Ordinal);

    TemplateSet(IEnumerable<TemplateSource> sources)
    {
        var problems = new List<Problem>();
        var rewriter = new NodeRewriter(templates);
        foreach (var source in sources)
        {
            var page = TemplateReader.Read(source, problems) is { } parsed ? rewriter.Rewrite(parsed) : null;
            if (page is not null)
                problems.AddRange(ContextFinder.Find(page));
            if (!templates.TryAdd(source.Name, page))
                problems.Add(TemplateRules.DuplicateTemplate.At(new Position(source.File, 1, 1), $"two templates are called `{source.Name}`"));
        }

        Problems = InOrder(problems);
        ChangesObjects = templates.Values.OfType<ScriptPage>().Any(SyntaxNodes.ChangesObjects);
        Assigned = templates.Values.OfType<ScriptPage>().SelectMany(SyntaxNodes.AssignedIn).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// Every mistake that can be seen without a model, of every template, in order of place. As long as there is one, nothing in
    /// the set can be rendered.
    /// </summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The names that some template assigns.</summary>
    public IReadOnlySet<string> Assigned { get; }

    /// <summary>Whether some template sets members of objects, so that nobody knows what an object holds.</summary>
    public bool ChangesObjects { get; }

    public IEnumerable<string> Names => templates.Keys;

    /// <summary>Reads templates. Mistakes end up in <see cref="Problems" />, never in an exception.</summary>
    public static TemplateSet Read(IEnumerable<TemplateSource> sources) => new(sources);

    public bool Contains(string name) => templates.ContainsKey(name);

    /// <summary>The template of this name; null where there is none, or none that can be parsed.</summary>
    public ScriptPage? Find(string name) => templates.GetValueOrDefault(name);

    /// <summary>
    /// Every mistake that the types of the models show: members, variables and arguments that do not exist, in the templates that
    /// are used and in all that they include. Where a type cannot be known, as that of a property of the type <c>object</c>,
    /// nothing is claimed, and the rendering will tell.
    /// </summary>
    /// <returns>In order of place, each once.</returns>
    public IReadOnlyList<Problem> Check(IEnumerable<TemplateUse> uses) => InOrder(uses.SelectMany(use => Checker.Check(this, use)).Distinct());

    /// <summary>Whether a template has a text outside of all branches and loops, so that every page that it renders has it.</summary>
    public bool AlwaysWrites(string name, string text) => Find(name) is { Body.Statements: var statements } page
        && statements.OfType<ScriptRawStatement>().Any(raw => raw.Text.ToString().Contains(text, StringComparison.Ordinal))
        && !SyntaxNodes.From(page).Any(node => node is ScriptReturnStatement);

    static IReadOnlyList<Problem> InOrder(IEnumerable<Problem> problems) =>
    [
        .. problems.OrderBy(problem => problem.At.File, StringComparer.Ordinal).ThenBy(problem => problem.At.Line).ThenBy(problem => problem.At.Column),
    ];
}
