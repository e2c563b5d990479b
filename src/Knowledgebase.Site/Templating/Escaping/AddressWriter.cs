using System.Buffers;
using System.Globalization;

namespace Knowledgebase.Site.Templating.Escaping;

/// <summary>Writes addresses into attributes.</summary>
internal static class AddressWriter
{
    const string Gaps = " \t\r\n\f";

    /// <summary>Browsers leave control characters out wherever they stand, which makes <c>java\tscript:</c> dangerous.</summary>
    static readonly string controls = string.Concat(Enumerable.Range(0, 128).Select(code => (char)code).Where(char.IsControl));

    static readonly SearchValues<char> ignored = SearchValues.Create(controls);

    static readonly SearchValues<char> special = SearchValues.Create("& \"'<>\\^`{|}" + controls);

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
        if (address.AsSpan().ContainsAny(ignored))
            address = string.Concat(address.Where(character => !ignored.Contains(character)));
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
        part = slashes == 0 ? part : part.TrimStart(controls);
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
    static void WritePart(TemplateOutput output, ReadOnlySpan<char> part) => HtmlEscaper.Write(output, part, special, character => character switch
    {
        '&' => "&amp;",
        // It may stand in an address, and %27 need not lead to the same (RFC 3986, section 2.2).
        '\'' => "&#39;",
        _ when ignored.Contains(character) => "",
        _ => string.Create(CultureInfo.InvariantCulture, $"%{(int)character:X2}"),
    });
}
