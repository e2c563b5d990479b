using System.Reflection;

namespace Knowledgebase.Templates.Running;

/// <summary>Makes delegates that read a property without reflection.</summary>
internal static class Getters
{
    static readonly MethodInfo OfReference = Method(nameof(ReadFromReference));
    static readonly MethodInfo OfValue = Method(nameof(ReadFromValue));

    delegate TValue ReadByReference<TOwner, out TValue>(ref TOwner owner);

    public static Getter For(Type owner, PropertyInfo property) => (Getter)(owner.IsValueType ? OfValue : OfReference)
        .MakeGenericMethod(owner, property.PropertyType)
        .Invoke(null, [property.GetMethod!])!;

    static Getter ReadFromReference<TOwner, TValue>(MethodInfo method)
    {
        var read = method.CreateDelegate<Func<TOwner, TValue>>();
        return owner => Box(read((TOwner)owner));
    }

    static Getter ReadFromValue<TOwner, TValue>(MethodInfo method)
    {
        var read = method.CreateDelegate<ReadByReference<TOwner, TValue>>();
        return owner =>
        {
            var copy = (TOwner)owner;
            return Box(read(ref copy));
        };
    }

    /// <summary>Small numbers and booleans are read all the time and need no new object each time.</summary>
    static object? Box<T>(T value)
    {
        if (typeof(T) == typeof(int))
            return Values.Of((int)(object)value!);
        return typeof(T) == typeof(bool) ? Values.Of((bool)(object)value!) : value;
    }

    static MethodInfo Method(string name) => typeof(Getters).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
}
