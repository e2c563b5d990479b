using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Checking;

/// <summary>
/// The members and items that templates of a set give new values. Objects and lists can be known under several names, so
/// what is written anywhere may have been written to any of them.
/// </summary>
internal sealed class WrittenMembers
{
    readonly HashSet<string> names = new(StringComparer.Ordinal);
    bool isComputed;

    /// <summary>Whether items of lists are written, by numbers that are known when rendering at the earliest.</summary>
    public bool AnyItem => isComputed;

    public static WrittenMembers In(IEnumerable<TemplateSyntax> templates)
    {
        var written = new WrittenMembers();
        foreach (var template in templates)
        {
            foreach (var node in SyntaxNodes.From(template.Body))
                written.Add(node.GetType().GetProperty("Target")?.GetValue(node));
        }

        return written;
    }

    public bool Contains(string name) => isComputed || names.Contains(name);

    void Add(object? target)
    {
        switch (target)
        {
            case Expression.Member member:
                names.Add(member.Name);
                break;
            case Expression.Index { Key: Expression.Literal { Value: string name } }:
                names.Add(name);
                break;
            case Expression.Index:
                isComputed = true;
                break;
            case Expression.Global global:
                // Inside of `with` this is a member, as a member of `this` is a variable outside.
                names.Add(global.Name);
                break;
        }
    }
}
