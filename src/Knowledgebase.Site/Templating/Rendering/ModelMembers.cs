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
    static readonly MethodInfo ReaderOfProperty = Method(nameof(ReadProperty));
    static readonly MethodInfo ReaderOfValueType = Method(nameof(ReadPropertyOfValueType));
    static readonly MethodInfo ReaderOfKey = Method(nameof(ReadKey));
    static readonly object True = true;
    static readonly object False = false;

    readonly FrozenDictionary<string, Func<object, object?>> getters;
    readonly Func<object, string, object?>? readKey;

    ModelMembers(Type type)
    {
        var readers = PropertiesOf(type).ToDictionary(
            member => member.Name,
            member => (Func<object, object?>)(type.IsValueType ? ReaderOfValueType : ReaderOfProperty)
                .MakeGenericMethod(type, member.Property.PropertyType)
                .Invoke(null, [member.Property.GetMethod!])!);
        if (type == typeof(string))
            readers = new() { ["size"] = text => ((string)text).Length };
        else if (ValueOfKeys(type) is { } value)
            readKey = ReaderOfKey.MakeGenericMethod(value).CreateDelegate<Func<object, string, object?>>();
        else if (typeof(IEnumerable).IsAssignableFrom(type))
            readers.TryAdd("size", list => list is ICollection collection ? collection.Count : ((IEnumerable)list).Cast<object>().Count());
        getters = readers.ToFrozenDictionary();
    }

    delegate TValue ReadByReference<TOwner, out TValue>(ref TOwner owner);

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
        readKey is { } read && !getters.ContainsKey(name) ? owner => read(owner, name) : getters.GetValueOrDefault(name);

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

    static Func<object, object?> ReadProperty<TOwner, TValue>(MethodInfo method)
    {
        var read = method.CreateDelegate<Func<TOwner, TValue>>();
        return owner => Box(read((TOwner)owner));
    }

    static Func<object, object?> ReadPropertyOfValueType<TOwner, TValue>(MethodInfo method)
    {
        var read = method.CreateDelegate<ReadByReference<TOwner, TValue>>();
        return owner =>
        {
            var copy = (TOwner)owner;
            return Box(read(ref copy));
        };
    }

    static object? ReadKey<TValue>(object owner, string name) =>
        ((IReadOnlyDictionary<string, TValue>)owner).TryGetValue(name, out var value) ? value : null;

    /// <summary>Booleans are read all the time and need no new object each time.</summary>
    static object? Box<T>(T value) => typeof(T) == typeof(bool) ? ((bool)(object)value! ? True : False) : value;

    static MethodInfo Method(string name) => typeof(ModelMembers).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
}
