using System.Collections;
using System.Reflection;
using Knowledgebase.Templates.Functions;

namespace Knowledgebase.Templates.Running;

/// <summary>Reads values that stand under names: dictionaries, and the named arguments of a call.</summary>
internal static class KeyedValues
{
    static readonly MethodInfo OfReadOnly =
        typeof(KeyedValues).GetMethod(nameof(ReadFromReadOnly), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>A reader for values of the type; null if the type has no keys.</summary>
    public static Func<object, string, (bool Found, object? Value)>? ReaderFor(Type type)
    {
        if (type == typeof(Variables))
            return (owner, name) => ((Variables)owner).TryRead(name, out var value) ? (true, value) : (false, null);
        if (type == typeof(TemplateList))
            return (owner, name) => ((TemplateList)owner).TryRead(name, out var value) ? (true, value) : (false, null);
        if (type == typeof(FunctionGroup))
            return (owner, name) => ((FunctionGroup)owner).Functions.TryGetValue(name, out var value) ? (true, value) : (false, null);
        if (type == typeof(Arguments))
            return (owner, name) => ((Arguments)owner).TryGetNamed(name, out var value) ? (true, value) : (false, null);
        var readOnly = Array.Find(type.GetInterfaces(), IsReadOnlyDictionary);
        if (readOnly is not null)
        {
            return OfReadOnly.MakeGenericMethod(readOnly.GenericTypeArguments[1])
                .CreateDelegate<Func<object, string, (bool, object?)>>();
        }

        return typeof(IDictionary).IsAssignableFrom(type)
            ? (owner, name) => (((IDictionary)owner).Contains(name), ((IDictionary)owner)[name])
            : null;
    }

    static bool IsReadOnlyDictionary(Type candidate) =>
        candidate.IsGenericType
        && candidate.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)
        && candidate.GenericTypeArguments[0] == typeof(string);

    static (bool Found, object? Value) ReadFromReadOnly<T>(object owner, string name) =>
        ((IReadOnlyDictionary<string, T>)owner).TryGetValue(name, out var value) ? (true, value) : (false, null);
}
