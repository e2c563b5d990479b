using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates.Functions;

/// <summary>
/// Writes values as JSON, dates with the offset that they have or else that of UTC, and the members of .NET types under their names in snake case. What could end a script or an
/// attribute is written like <c>\u003C</c>.
/// </summary>
internal static class JsonWriting
{
    public static string Write(FunctionCall call)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
            Write(writer, call[0], 0, call);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    static void Write(Utf8JsonWriter writer, object? value, int depth, FunctionCall call)
    {
        // Writing a value as JSON takes longer than a turn of a loop.
        call.Spend(4);
        if (depth > Limits.Depth)
        {
            throw Mistake.LimitReached(
                default, $"values stand more than {Limits.Depth} deep within each other; is one its own part?");
        }

        if (writer.BytesCommitted + writer.BytesPending > Limits.Text)
            throw Mistake.TooLong("this JSON", Limits.Text, "bytes");
        if (value is null)
            writer.WriteNullValue();
        else if (value is bool condition)
            writer.WriteBooleanValue(condition);
        else if (value is TemplateFunction)
            throw call.Expected(0, "a value without functions");
        else if (Numbers.IsNumber(value))
            writer.WriteRawValue(NumberIn(value, call));
        else if (value is DateTime or DateTimeOffset)
            writer.WriteStringValue(MomentOf(value));
        else if (TextOf(value) is { } text)
            writer.WriteStringValue(text);
        else if (Kinds.Of(value) is not "object" && ListView.TryOf(value, out var list))
            WriteList(writer, list, depth, call);
        else
            WriteObject(writer, value, depth, call);
    }

    static void WriteList(Utf8JsonWriter writer, ListView list, int depth, FunctionCall call)
    {
        writer.WriteStartArray();
        for (var i = 0; i < list.Count; i++)
            Write(writer, list[i], depth + 1, call);
        writer.WriteEndArray();
    }

    static void WriteObject(Utf8JsonWriter writer, object owner, int depth, FunctionCall call)
    {
        writer.WriteStartObject();
        var members = TypeMembers.Of(owner.GetType());
        foreach (var name in members.NamesIn(owner))
        {
            writer.WritePropertyName(name);
            Write(writer, members.TryRead(owner, name, out var value) ? value : null, depth + 1, call);
        }

        writer.WriteEndObject();
    }

    static string NumberIn(object number, FunctionCall call) => Numbers.ToDouble(number) is var inexact && double.IsFinite(inexact)
        ? Values.ToText(number)
        : throw call.Expected(0, "numbers that JSON has");

    static DateTimeOffset MomentOf(object value) =>
        value is DateTime date ? new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Utc)) : (DateTimeOffset)value;

    static string? TextOf(object value) => value switch
    {
        string or Html or Enum or char => Values.ToText(value),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}
