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
    public const string IncludeFunction = "include";

    readonly Dictionary<string, ScriptPage> rewritten = new(StringComparer.Ordinal);
    readonly Dictionary<string, ScriptPage?> parsed = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> slots = new(StringComparer.Ordinal) { ["for"] = RenderContext.ForSlot, ["while"] = RenderContext.WhileSlot };

    TemplateSet(IEnumerable<TemplateSource> sources)
    {
        var problems = new List<Problem>();
        var contexts = new Dictionary<ScriptExpressionStatement, OutputContext>(ReferenceEqualityComparer.Instance);
        foreach (var source in sources)
        {
            var page = TemplateReader.Read(source, problems);
            if (!parsed.TryAdd(source.Name, page))
                problems.Add(TemplateRules.DuplicateTemplate.At(new Position(source.File, 1, 1), $"two templates are called `{source.Name}`"));
            if (page is null)
                continue;
            var (found, unsafePlaces) = ContextFinder.Find(page);
            problems.AddRange(unsafePlaces);
            foreach (var (statement, context) in found)
                contexts[statement] = context;
        }

        ChangesObjects = parsed.Values.OfType<ScriptPage>().Any(SyntaxNodes.ChangesObjects);
        Assigned = parsed.Values.OfType<ScriptPage>().SelectMany(SyntaxNodes.AssignedIn).ToHashSet(StringComparer.Ordinal);
        Problems = InOrder(problems);
        if (problems.Count > 0)
            return;
        var rewriter = new NodeRewriter(slots, Assigned, contexts, rewritten);
        foreach (var (name, page) in parsed)
            rewritten.Add(name, rewriter.Rewrite(page!));
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

    /// <summary>How many variables all templates have together.</summary>
    public int Variables => slots.Count;

    public IEnumerable<string> Names => parsed.Keys;

    /// <summary>The template of this name, ready to be rendered.</summary>
    /// <exception cref="KeyNotFoundException">There is none, or <see cref="Problems" /> keep it from being rendered.</exception>
    public ScriptPage this[string name] => rewritten[name];

    /// <summary>Reads templates. Mistakes end up in <see cref="Problems" />, never in an exception.</summary>
    public static TemplateSet Read(IEnumerable<TemplateSource> sources) => new(sources);

    public bool Contains(string name) => parsed.ContainsKey(name);

    /// <summary>The template as it was parsed; null where there is none, or none that can be parsed.</summary>
    public ScriptPage? Find(string name) => parsed.GetValueOrDefault(name);

    /// <summary>
    /// Every mistake that the types of the models show: members, variables and arguments that do not exist, in the templates that
    /// are used and in all that they include. Where a type cannot be known, as that of a property of the type <c>object</c>,
    /// nothing is claimed, and the rendering will tell.
    /// </summary>
    /// <returns>In order of place, each once.</returns>
    public IReadOnlyList<Problem> Check(IEnumerable<TemplateUse> uses) => InOrder(uses.SelectMany(use => Checker.Check(this, use)).Distinct());

    static IReadOnlyList<Problem> InOrder(IEnumerable<Problem> problems) =>
    [
        .. problems.OrderBy(problem => problem.At.File, StringComparer.Ordinal).ThenBy(problem => problem.At.Line).ThenBy(problem => problem.At.Column),
    ];
}
