using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Checking;

/// <summary>Walks a tree without a line for each kind of node: what stands below one are the nodes among its properties.</summary>
internal static class SyntaxNodes
{
    static readonly string Family = typeof(Expression).Namespace!;

    static readonly ConcurrentDictionary<Type, PropertyInfo[]> Known = new();

    /// <summary>The node and all below it.</summary>
    public static IEnumerable<object> From(object node)
    {
        yield return node;
        foreach (var child in ChildrenOf(node))
        {
            foreach (var below in From(child))
                yield return below;
        }
    }

    /// <summary>The nodes right below one, in the order in which they stand in it.</summary>
    public static IEnumerable<object> ChildrenOf(object node)
    {
        foreach (var property in Known.GetOrAdd(node.GetType(), PropertiesOf))
        {
            var value = property.GetValue(node);
            if (value is IEnumerable several)
            {
                foreach (var child in several)
                    yield return child;
            }
            else if (value is not null)
                yield return value;
        }
    }

    static PropertyInfo[] PropertiesOf(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => IsNode(ItemOf(property.PropertyType))),
    ];

    static Type ItemOf(Type type)
    {
        var known = Nullable.GetUnderlyingType(type) ?? type;
        return known.IsGenericType ? known.GenericTypeArguments[0] : known;
    }

    static bool IsNode(Type type) => type is { IsClass: true } && type.Namespace == Family;
}
