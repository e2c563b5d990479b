using System.Buffers;

namespace Knowledgebase.Templates.Escaping;

/// <summary>Writes addresses into attributes.</summary>
internal static class AddressWriter
{
    static readonly SearchValues<char> NotInAddresses = SearchValues.Create(" \"'<>\\^`{|}");

    public static void WriteWhole(TemplateOutput output, string address)
    {
        if (address.Any(Addresses.IsIgnored))
            address = string.Concat(address.Where(character => !Addresses.IsIgnored(character)));
        var trimmed = address.AsSpan().Trim();
        WritePart(output, Addresses.IsSafe(trimmed) ? trimmed : Addresses.Unsafe);
    }

    /// <summary>Writes what cannot change the scheme; what must not stand in an address is percent-encoded.</summary>
    public static void WritePart(TemplateOutput output, ReadOnlySpan<char> part)
    {
        foreach (var character in part)
        {
            if (character == '&')
                output.Write("&amp;");
            else if (NotInAddresses.Contains(character))
            {
                output.Write("%");
                output.Write((int)character, "X2");
            }
            else if (!Addresses.IsIgnored(character))
                output.Write([character]);
        }
    }
}
