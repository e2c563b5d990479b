using System.Collections.Immutable;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Checking;

/// <summary>What an included template, or a function without parameters, does with the named arguments it is given.</summary>
/// <param name="Read">Their names; null where it looks at all that it is given.</param>
/// <param name="Needed">Those without which it always fails, since it asks for a member of them whatever happens.</param>
internal sealed record PartArguments(ImmutableHashSet<string>? Read, ImmutableHashSet<string> Needed)
{
    public static PartArguments Of(Block body)
    {
        var read = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var readsAll = false;
        foreach (var child in SyntaxNodes.ChildrenOf(body))
            CollectRead(child, read, ref readsAll);
        var needed = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        AlwaysDone.In(body, expression => CollectNeeded(expression, needed));
        return new PartArguments(readsAll ? null : read.ToImmutable(), needed.ToImmutable());
    }

    static void CollectRead(object node, ImmutableHashSet<string>.Builder read, ref bool readsAll)
    {
        switch (node)
        {
            // A function has arguments of its own.
            case FunctionSyntax:
                return;
            // An included template has what it is given as local variables, too.
            case Expression.Local local:
                read.Add(local.Name);
                return;
            case Expression.Member { Of: Expression.ArgumentList } member:
                read.Add(member.Name);
                return;
            case Expression.Index { Of: Expression.ArgumentList, Key: Expression.Literal literal }:
                if (literal.Value is string name)
                    read.Add(name);
                return;
            case Expression.ArgumentList:
                readsAll = true;
                return;
        }

        foreach (var child in SyntaxNodes.ChildrenOf(node))
            CollectRead(child, read, ref readsAll);
    }

    static void CollectNeeded(Expression expression, ImmutableHashSet<string>.Builder needed)
    {
        if (expression is Expression.Member { Optional: false, Of: Expression.Member { Of: Expression.ArgumentList } argument })
            needed.Add(argument.Name);
    }
}
