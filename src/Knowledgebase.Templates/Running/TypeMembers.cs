using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;

namespace Knowledgebase.Templates.Running;

/// <summary>Reads one member of a value.</summary>
internal delegate object? Getter(object owner);

/// <summary>What templates can ask of values of one .NET type: looked up once, then called like any other code.</summary>
internal sealed class TypeMembers
{
    static readonly ConcurrentDictionary<Type, TypeMembers> Known = new();

    readonly FrozenDictionary<string, Getter> getters;
    readonly Func<object, string, (bool, object?)>? readKey;

    TypeMembers(Type type)
    {
        getters = PropertiesOf(type)
            .GroupBy(property => SnakeCase.From(property.Name))
            // A derived type may hide a property of its base; the derived one comes first.
            .ToFrozenDictionary(properties => properties.Key, properties => Getters.For(type, properties.First()));
        readKey = KeyedValues.ReaderFor(type);
        if (readKey is not null)
            getters = FrozenDictionary<string, Getter>.Empty;
        else if (type == typeof(string))
            getters = new Dictionary<string, Getter> { ["size"] = text => Values.Of(((string)text).Length) }.ToFrozenDictionary();
        else if (typeof(IEnumerable).IsAssignableFrom(type) && !getters.ContainsKey("size"))
            getters = getters.Append(new("size", CountOf)).ToFrozenDictionary();
    }

    public IEnumerable<string> Names => getters.Keys;

    public static TypeMembers Of(Type type) => Known.GetOrAdd(type, found => new TypeMembers(found));

    /// <summary>The properties that templates can read, each under its name in snake case.</summary>
    public static IEnumerable<PropertyInfo> PropertiesOf(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0 && property.GetMethod is { IsPublic: true })
        .Where(property => property.PropertyType is { IsByRefLike: false, IsByRef: false, IsPointer: false });

    /// <summary>The name of a type as people write it, without what generics add.</summary>
    public static string NameOf(Type type)
    {
        if (type == typeof(string) || type == typeof(bool) || type == typeof(int))
            return type == typeof(string) ? "text" : type == typeof(bool) ? "a boolean" : "a number";
        return type.Name.Split('`')[0];
    }

    /// <summary>A way to read the member from values of the type; null if they have none. A missing key reads as null.</summary>
    public Getter? Find(string name)
    {
        if (readKey is not null)
            return owner => readKey(owner, name).Item2;
        return getters.GetValueOrDefault(name);
    }

    /// <summary>Reads the member if the value has it, keys included.</summary>
    public bool TryRead(object owner, string name, out object? value)
    {
        if (readKey is not null)
        {
            (var found, value) = readKey(owner, name);
            return found;
        }

        var getter = getters.GetValueOrDefault(name);
        value = getter?.Invoke(owner);
        return getter is not null;
    }

    /// <summary>The names that one value answers to.</summary>
    public IEnumerable<string> NamesIn(object owner) => readKey is not null && ListView.TryOf(owner, out var pairs)
        ? pairs.ToList().OfType<KeyValuePair<string, object?>>().Select(pair => pair.Key)
        : getters.Keys;

    static object CountOf(object list) => ListView.TryOf(list, out var view) ? Values.Of(view.Count) : Values.Of(0);
}
