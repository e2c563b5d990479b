using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates.Checking;

/// <summary>
/// What can be read from values of a .NET type, by the same rules as when they are read. A type that others derive from
/// stands for all of them: a member that any type of its assembly has is there.
/// </summary>
internal static class ValueMembers
{
    static readonly ConcurrentDictionary<(Type Type, string Name), Shape?> Known = new();

    static readonly ConcurrentDictionary<Type, IReadOnlyList<Type>> Families = new();

    /// <summary>The shape of a member; null where no value of the type has it.</summary>
    public static Shape? Find(Type type, string name) => Known.GetOrAdd((type, name), static key => Read(key.Type, key.Name));

    /// <summary>The names that a message may offer.</summary>
    public static IEnumerable<string> NamesOf(Type type) =>
        type.IsInterface ? ["size"] : FamilyOf(type).SelectMany(member => TypeMembers.Of(member).Names);

    public static bool IsListOrDictionary(Type type) => typeof(IEnumerable).IsAssignableFrom(type) && type != typeof(string);

    /// <summary>What a list of the type holds; null where it is no list.</summary>
    public static Shape? ItemOf(Type type)
    {
        if (type == typeof(string))
            return Shape.Text;
        if (!IsListOrDictionary(type))
            return type.IsSealed || type.IsValueType ? null : Shape.Any;
        var items = InterfacesOf(type, typeof(IEnumerable<>)).Select(list => list.GenericTypeArguments[0]).ToList();
        return items is [var only] ? Shape.Of(only) : Shape.Any;
    }

    /// <summary>What the keys of a dictionary lead to; null where the type has no keys.</summary>
    public static Shape? EntryOf(Type type)
    {
        var dictionaries = InterfacesOf(type, typeof(IReadOnlyDictionary<,>)).Concat(InterfacesOf(type, typeof(IDictionary<,>)));
        if (dictionaries.FirstOrDefault() is { } dictionary)
            return dictionary.GenericTypeArguments[0] == typeof(string) ? Shape.Of(dictionary.GenericTypeArguments[1]) : Shape.Any;
        return typeof(IDictionary).IsAssignableFrom(type) ? Shape.Any : null;
    }

    static Shape? Read(Type type, string name)
    {
        if (EntryOf(type) is { } entry)
            return entry;
        if (type.IsInterface)
            return OfAnyList(name);
        var found = FamilyOf(type)
            .Where(member => TypeMembers.Of(member).Find(name) is not null)
            .Select(member => OfProperty(member, name))
            .ToList();
        return found.Count > 0 ? Shape.Either(found) : IsClosed(type) ? null : Shape.Any;
    }

    static Shape OfProperty(Type type, string name)
    {
        if (TypeMembers.PropertiesOf(type).FirstOrDefault(property => SnakeCase.From(property.Name) == name) is { } property)
            return Shape.Of(property.PropertyType);
        return name == "size" ? Shape.Number : Shape.Any;
    }

    /// <summary>Which list stands behind an interface is not known, so what any usual one has may be there.</summary>
    static Shape? OfAnyList(string name)
    {
        if (name == "size")
            return Shape.Number;
        var isUsual = TypeMembers.Of(typeof(List<object>)).Find(name) is not null
            || TypeMembers.Of(typeof(object[])).Find(name) is not null;
        return isUsual ? Shape.Any : null;
    }

    static IReadOnlyList<Type> FamilyOf(Type type) => type.IsSealed || type.IsValueType
        ? [type]
        : Families.GetOrAdd(type, static root => [root, .. TypesOf(root.Assembly).Where(other => other.IsSubclassOf(root))]);

    /// <summary>Whether no other assembly can derive from the type, so that its family is known.</summary>
    static bool IsClosed(Type type) => type.IsSealed || type.IsValueType || !type.IsVisible || !type
        .GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .Any(constructor => (constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly) && !IsCopying(constructor));

    /// <summary>Records have one that their derived types call.</summary>
    static bool IsCopying(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException incomplete)
        {
            return incomplete.Types.OfType<Type>();
        }
    }

    static IEnumerable<Type> InterfacesOf(Type type, Type definition) => type.GetInterfaces()
        .Prepend(type)
        .Where(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == definition);
}
