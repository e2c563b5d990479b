using System.Globalization;
using System.Text;

namespace Knowledgebase.Sources.Fetching;

/// <summary>Compares paths with the patterns of a <c>robots.txt</c> (RFC 9309, sections 2.2.2 and 2.2.3).</summary>
internal static class RobotsPath
{
    /// <summary>One way to write each path: what needs no percent-encoding has none, and all else has.</summary>
    public static string Normalize(string path)
    {
        var normal = new StringBuilder(path.Length);
        for (var index = 0; index < path.Length; index++)
        {
            if (path[index] == '%' && index + 2 < path.Length && IsOctet(path.AsSpan(index + 1, 2), out var octet))
            {
                if (char.IsAsciiLetterOrDigit((char)octet) || octet is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~')
                    normal.Append((char)octet);
                else
                    normal.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
                index += 2;
            }
            else if (char.IsAscii(path[index]))
            {
                normal.Append(path[index]);
            }
            else
            {
                var length = index + 1 < path.Length && char.IsSurrogatePair(path[index], path[index + 1]) ? 2 : 1;
                foreach (var part in Encoding.UTF8.GetBytes(path.Substring(index, length)))
                    normal.Append(CultureInfo.InvariantCulture, $"%{part:X2}");
                index += length - 1;
            }
        }

        return normal.ToString();
    }

    /// <summary>Whether a path begins as a pattern says. Both are normal; the time is at most one times the other.</summary>
    public static bool Matches(string pattern, string path)
    {
        var anchored = pattern.EndsWith('$');
        var parts = (anchored ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        var at = parts[0].Length;
        for (var part = 1; part < parts.Length; part++)
        {
            // The last part of an anchored pattern has to be the end; any earlier place would do for the others.
            if (anchored && part == parts.Length - 1)
                return path.Length - at >= parts[part].Length && path.EndsWith(parts[part], StringComparison.Ordinal);
            var found = path.IndexOf(parts[part], at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + parts[part].Length;
        }

        return !anchored || at == path.Length;
    }

    static bool IsOctet(ReadOnlySpan<char> digits, out byte octet) =>
        byte.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out octet);
}
