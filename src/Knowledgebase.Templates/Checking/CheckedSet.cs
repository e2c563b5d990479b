using System.Collections.Concurrent;
using Knowledgebase.Templates.Running;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Checking;

/// <summary>The templates of a set, and what must be known of all of them to check one.</summary>
internal sealed class CheckedSet(IReadOnlyList<TemplateSyntax> templates, Names names)
{
    readonly Dictionary<string, Block> bodies = templates
        .GroupBy(template => template.Source.Name)
        .ToDictionary(sameName => sameName.Key, sameName => sameName.First().Body, StringComparer.Ordinal);

    readonly ConcurrentDictionary<Block, PartArguments> arguments = new(ReferenceEqualityComparer.Instance);

    /// <summary>Variables that any template assigns. Where one of them is not assigned, it reads as null.</summary>
    public IReadOnlySet<string> AssignedGlobals => names.AssignedGlobals;

    /// <summary>Whether a value that nothing is known of may be a function, and set variables when it is called.</summary>
    public bool HasFunctions { get; } =
        templates.Any(template => SyntaxNodes.From(template.Body).Any(node => node is FunctionSyntax));

    /// <summary>Whether some template sets variables by names that are known when rendering at the earliest.</summary>
    public bool HasUnknownNames { get; } = templates.Any(template => SyntaxNodes.From(template.Body).Any(node => node
        is Statement.Import
        or Expression.Member { Name: "eval" or "eval_template" }
        or Expression.Index { Of: Expression.This, Key: not Expression.Literal }));

    public WrittenMembers Written { get; } = WrittenMembers.In(templates);

    public IEnumerable<string> TemplateNames => bodies.Keys;

    public Block? Body(string name) => bodies.GetValueOrDefault(name);

    public PartArguments ArgumentsOf(Block body) => arguments.GetOrAdd(body, PartArguments.Of);
}
