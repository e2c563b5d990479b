using System.Buffers;

namespace Knowledgebase.Site.Templating.Escaping;

/// <summary>Writes addresses into attributes.</summary>
internal static class AddressWriter
{
    /// <summary>Browsers leave control characters out wherever they stand, which makes <c>java\tscript:</c> dangerous.</summary>
    const string Controls =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F";

    const string Gaps = " \t\r\n\f";

    static readonly SearchValues<char> Ignored = SearchValues.Create(Controls);

    static readonly SearchValues<char> Special = SearchValues.Create("& \"'<>\\^`{|}" + Controls);

    /// <param name="place">Which part of an address the value is.</param>
    public static void Write(TemplateOutput output, string address, OutputContext place)
    {
        if (place == OutputContext.Address)
            WriteWhole(output, address);
        else if (place == OutputContext.AddressAfterSlash)
            WriteAfterSlash(output, address);
        else
            WritePart(output, address);
    }

    static void WriteWhole(TemplateOutput output, string address)
    {
        if (address.AsSpan().ContainsAny(Ignored))
            address = string.Concat(address.Where(character => !Ignored.Contains(character)));
        var trimmed = address.AsSpan().Trim();
        if (SafeAddresses.IsSafe(trimmed))
            WriteAfterSlash(output, trimmed);
        else
            WritePart(output, SafeAddresses.Unsafe);
    }

    /// <summary>
    /// Writes what stands behind the slash that may begin an address. With a second slash, the value or what follows
    /// would name another host.
    /// </summary>
    static void WriteAfterSlash(TemplateOutput output, ReadOnlySpan<char> part)
    {
        var slashes = SlashesAtStart(output.Written);
        part = slashes == 0 ? part : part.TrimStart(Controls);
        if (slashes > 1 || slashes == 1 && part is ['/' or '\\', ..])
            part = SafeAddresses.Unsafe;
        // An address may say that it stays where it is, in place of nothing.
        WritePart(output, slashes == 1 && part.IsEmpty ? "./" : part);
    }

    /// <summary>How many slashes were written last, if nothing of the address stands before them.</summary>
    static int SlashesAtStart(ReadOnlySpan<char> written)
    {
        written = written.TrimEnd(Gaps);
        var before = written.TrimEnd("/\\");
        return before is [.., '"' or '\'' or '=' or ' ' or '\t' or '\n' or '\r' or '\f'] ? written.Length - before.Length : 0;
    }

    /// <summary>Writes what cannot change the scheme; what must not stand in an address is percent-encoded.</summary>
    static void WritePart(TemplateOutput output, ReadOnlySpan<char> part)
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
        else if (character == '\'')
        {
            // It may stand in an address, and %27 need not lead to the same (RFC 3986, section 2.2).
            output.Write("&#39;");
        }
        else if (!Ignored.Contains(character))
        {
            output.Write("%");
            output.Write((int)character, "X2");
        }
    }
}
