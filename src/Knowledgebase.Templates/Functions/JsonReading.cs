using System.Text.Json;
using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates.Functions;

/// <summary>Makes values out of JSON: objects and lists that a template may change, text, numbers, true, false and null.</summary>
internal static class JsonReading
{
    static readonly JsonDocumentOptions Options = new() { MaxDepth = Limits.Depth };

    public static object? Read(FunctionCall call)
    {
        var text = call.Given(0);
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            return ValueOf(document.RootElement, call);
        }
        catch (JsonException error)
        {
            throw call.Expected(0, $"JSON (line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1} is none)");
        }
        catch (InvalidOperationException)
        {
            throw call.Expected(0, "JSON whose texts are whole, without half of a surrogate pair,");
        }
    }

    static object? ValueOf(JsonElement element, FunctionCall call)
    {
        call.Spend(1);
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new Dictionary<string, object?>();
                foreach (var member in element.EnumerateObject())
                    members[member.Name] = ValueOf(member.Value, call);
                return members;
            case JsonValueKind.Array:
                var items = new List<object?>();
                foreach (var item in element.EnumerateArray())
                    items.Add(ValueOf(item, call));
                return items;
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return NumberOf(element);
            case JsonValueKind.True:
                return Values.True;
            case JsonValueKind.False:
                return Values.False;
            default:
                return null;
        }
    }

    /// <summary>Whole numbers as such, fractions exactly, and what is beyond a decimal as near as a double comes.</summary>
    static object NumberOf(JsonElement element)
    {
        if (element.TryGetInt64(out var whole))
            return Numbers.Whole(whole);
        if (element.TryGetDecimal(out var exact))
            return exact;
        var inexact = element.GetDouble();
        return double.IsFinite(inexact) ? inexact : throw new OverflowException();
    }
}
