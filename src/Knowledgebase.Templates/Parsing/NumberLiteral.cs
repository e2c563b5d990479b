using System.Globalization;

namespace Knowledgebase.Templates.Parsing;

/// <summary>A number as written: an int where it fits, else a long, else a double.</summary>
internal static class NumberLiteral
{
    public static object Read(ReadOnlySpan<char> written)
    {
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var small))
            return small;
        if (long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var large))
            return large;
        return double.Parse(written, NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
