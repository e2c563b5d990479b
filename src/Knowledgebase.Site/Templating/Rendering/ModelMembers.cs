using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text;

namespace Knowledgebase.Site.Templating.Rendering;

/// <summary>What templates can read from values of one .NET type, by delegates in place of reflection.</summary>
internal sealed class ModelMembers
{
    static readonly ConcurrentDictionary<Type, ModelMembers> Known = new();
    static readonly MethodInfo MakeReader = typeof(ModelMembers).GetMethod(nameof(DelegateOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    readonly FrozenDictionary<string, Func<object, object?>> getters;
    readonly bool hasKeys;

    ModelMembers(Type type)
    {
        hasKeys = ValueOfKeys(type) is not null;
        var readers = type == typeof(string) ? [] : PropertiesOf(type).ToDictionary(member => member.Name, member => ReaderOf(type, member.Property));
        if (!hasKeys && typeof(IEnumerable).IsAssignableFrom(type))
            readers.TryAdd("size", list => list is string text ? text.Length : list is ICollection items ? items.Count : ((IEnumerable)list).Cast<object>().Count());
        getters = readers.ToFrozenDictionary();
    }

    public IEnumerable<string> Names => getters.Keys;

    public static ModelMembers Of(Type type) => Known.GetOrAdd(type, found => new ModelMembers(found));

    /// <summary>
    /// The public properties under the names that templates know them by: <c>PrivacyPolicy</c> is <c>privacy_policy</c>. Where a
    /// derived type hides a property, its own counts.
    /// </summary>
    public static IEnumerable<(string Name, PropertyInfo Property)> PropertiesOf(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0 && property.GetMethod is { IsPublic: true })
        .Where(property => property.PropertyType is { IsByRefLike: false, IsByRef: false, IsPointer: false })
        .Select(property => (Name: SnakeCase(property.Name), Property: property))
        .DistinctBy(member => member.Name);

    /// <summary>What the keys of a dictionary lead to; null for a type that is no dictionary with names as keys.</summary>
    public static Type? ValueOfKeys(Type type) => type.GetInterfaces().Prepend(type)
        .FirstOrDefault(candidate => candidate.IsGenericType
            && candidate.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)
            && candidate.GenericTypeArguments[0] == typeof(string))
        ?.GenericTypeArguments[1];

    /// <summary>The name of a type as people write it, without what generics add.</summary>
    public static string NameOf(Type type) =>
        type == typeof(string) ? "text" : type == typeof(bool) ? "a boolean" : type == typeof(int) ? "a number" : type.Name.Split('`')[0];

    /// <summary>A way to read the member from values of the type; null if they have none. A missing key reads as null.</summary>
    public Func<object, object?>? Find(string name) =>
        getters.GetValueOrDefault(name) ?? (hasKeys ? owner => ((IDictionary)owner) is var all && all.Contains(name) ? all[name] : null : null);

    static string SnakeCase(string name)
    {
        var renamed = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
                renamed.Append('_');
            renamed.Append(char.ToLowerInvariant(name[i]));
        }

        return renamed.ToString();
    }

    /// <summary>A delegate for the property, since reflection would take longer. Only properties of classes are read often.</summary>
    static Func<object, object?> ReaderOf(Type type, PropertyInfo property) => type.IsValueType
        ? property.GetValue
        : (Func<object, object?>)MakeReader.MakeGenericMethod(type, property.PropertyType).Invoke(null, [property.GetMethod!])!;

    static Func<object, object?> DelegateOf<TOwner, TValue>(MethodInfo getter)
    {
        var read = getter.CreateDelegate<Func<TOwner, TValue>>();
        return owner => read((TOwner)owner);
    }
}
