using System.Buffers;

namespace Knowledgebase.Templates.Escaping;

/// <summary>Writes addresses into attributes.</summary>
internal static class AddressWriter
{
    /// <summary>Browsers leave control characters out wherever they stand, which makes <c>java\tscript:</c> dangerous.</summary>
    const string Controls =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F";

    static readonly SearchValues<char> Ignored = SearchValues.Create(Controls);

    static readonly SearchValues<char> Special = SearchValues.Create("& \"'<>\\^`{|}" + Controls);

    public static void WriteWhole(TemplateOutput output, string address)
    {
        if (address.AsSpan().ContainsAny(Ignored))
            address = string.Concat(address.Where(character => !Ignored.Contains(character)));
        var trimmed = address.AsSpan().Trim();
        WritePart(output, Addresses.IsSafe(trimmed) ? trimmed : Addresses.Unsafe);
    }

    /// <summary>Writes what cannot change the scheme; what must not stand in an address is percent-encoded.</summary>
    public static void WritePart(TemplateOutput output, ReadOnlySpan<char> part)
    {
        for (var next = part.IndexOfAny(Special); next >= 0; next = part.IndexOfAny(Special))
        {
            output.Write(part[..next]);
            WriteSpecial(output, part[next]);
            part = part[(next + 1)..];
        }

        output.Write(part);
    }

    static void WriteSpecial(TemplateOutput output, char character)
    {
        if (character == '&')
        {
            output.Write("&amp;");
        }
        else if (!Ignored.Contains(character))
        {
            output.Write("%");
            output.Write((int)character, "X2");
        }
    }
}
