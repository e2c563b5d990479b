using System.Globalization;
using System.Numerics;
using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates.Parsing;

/// <summary>
/// Numbers as written: whole ones of any length, in hexadecimal and binary too, and those with a point, an exponent or a
/// letter that says their kind. Underscores between digits mean nothing.
/// </summary>
internal static class NumberLiteral
{
    /// <summary>How many characters belong to the number that the text begins with.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        if (text is ['0', 'x' or 'b', ..])
        {
            var length = 2 + LengthOf(text[2..], text[1] == 'x' ? char.IsAsciiHexDigit : static digit => digit is '0' or '1');
            return length < text.Length && text[length] is 'u' or 'U' ? length + 1 : length;
        }

        var end = LengthOf(text, char.IsAsciiDigit);
        if (end < text.Length && text[end] == '.' && IsFraction(text[(end + 1)..]))
            end += 1 + LengthOf(text[(end + 1)..], char.IsAsciiDigit);
        if (end < text.Length && text[end] is 'e' or 'E')
        {
            var sign = end + 1 < text.Length && text[end + 1] is '+' or '-' ? 1 : 0;
            var digits = LengthOf(text[(end + 1 + sign)..], char.IsAsciiDigit);
            end += digits > 0 ? 1 + sign + digits : 0;
        }

        return end < text.Length && text[end] is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' ? end + 1 : end;
    }

    /// <summary>Behind the point: two points are a range, and a name behind one is a member.</summary>
    static bool IsFraction(ReadOnlySpan<char> behind) => behind switch
    {
        [] => true,
        ['.' or '_', ..] => false,
        ['e' or 'E', var next, ..] => char.IsAsciiDigit(next) || next is '+' or '-',
        ['f' or 'F' or 'd' or 'D' or 'm' or 'M', var next, ..] => !char.IsLetterOrDigit(next),
        [var next, ..] => !char.IsLetter(next),
    };

    public static object? Read(ReadOnlySpan<char> written)
    {
        var digits = written.ToString().Replace("_", "", StringComparison.Ordinal);
        return digits switch
        {
            ['0', 'x', .. var coded] => ReadCoded(coded, NumberStyles.AllowHexSpecifier),
            ['0', 'b', .. var coded] => ReadCoded(coded, NumberStyles.AllowBinarySpecifier),
            [.. var number, 'f' or 'F'] => Parse<float>(number),
            [.. var number, 'd' or 'D'] => Parse<double>(number),
            [.. var number, 'm' or 'M'] => Parse<decimal>(number),
            _ when digits.Contains('.', StringComparison.Ordinal) => Parse<double>(digits),
            _ => ReadWhole(digits),
        };
    }

    /// <summary>As in Scriban, <c>1e3</c> is whole and <c>1.0e3</c> is not.</summary>
    static object? ReadWhole(string digits)
    {
        if (digits.Length > Limits.Digits)
            return null;
        var exponent = digits.AsSpan(digits.AsSpan().IndexOfAny('e', 'E') + 1);
        if (exponent.Length < digits.Length
            && (!int.TryParse(exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power) || power > Limits.Digits))
        {
            return null;
        }

        return BigInteger.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? Numbers.Whole(number)
            : Parse<double>(digits);
    }

    /// <summary>Without a <c>u</c>, a number that fills 32 or 64 bits is the negative one that they mean.</summary>
    static object? ReadCoded(string digits, NumberStyles style)
    {
        if (digits.TrimEnd('u', 'U').Length == 0 || digits.Length > Limits.Digits)
            return null;
        var isUnsigned = digits[^1] is 'u' or 'U';
        var number = BigInteger.Parse("0" + digits.TrimEnd('u', 'U'), style, CultureInfo.InvariantCulture);
        if (isUnsigned || number.GetBitLength() is not (32 or 64))
            return Numbers.Whole(number);
        return number.GetBitLength() == 32 ? Numbers.Whole((int)(uint)number) : Numbers.Whole((long)(ulong)number);
    }

    static object? Parse<T>(string number)
        where T : struct, INumberBase<T> =>
        T.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    static int LengthOf(ReadOnlySpan<char> text, Func<char, bool> isDigit)
    {
        var length = 0;
        while (length < text.Length && (isDigit(text[length]) || text[length] == '_'))
            length++;
        return length;
    }
}
