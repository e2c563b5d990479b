using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Sources.PageText;

/// <summary>Makes and compares fingerprints of the main texts of pages.</summary>
internal static class TextFingerprint
{
    /// <summary>Raised when the same page would get another fingerprint, so that nothing looks changed only for that.</summary>
    public const int Version = 2;

    /// <summary>Fewer words say more about the notice that is shown in place of the page.</summary>
    public const int FewestWords = 20;

    const int WordsInARow = 3;

    // Of 64. A changed sentence in a policy of some pages differs in fewer; another text in about half.
    const int MostBitsOfASmallChange = 8;

    /// <summary>The fingerprint of the main text of a page; null where there is hardly any.</summary>
    public static Fingerprint? Of(PageContent page)
    {
        var words = LooseText.Of(string.Join('\n', page.Main.Where(block => !VolatileText.IsDateOrCount(block))));
        if (LooseText.Count(words) < FewestWords)
            return null;
        var exact = SHA256.HashData(Encoding.UTF8.GetBytes(words.Trim(' ')));
        return new Fingerprint(Version, Convert.ToHexStringLower(exact.AsSpan(0, 16)), Similar(words));
    }

    /// <summary>How a page differs from what was recorded of it.</summary>
    /// <param name="before">Null where nothing was.</param>
    public static TextChange Compare(Fingerprint? before, Fingerprint? now) => (before, now) switch
    {
        ({ } old, { } young) when old.Version == young.Version =>
            old.Exact == young.Exact ? TextChange.None
            : BitOperations.PopCount(old.Similar ^ young.Similar) <= MostBitsOfASmallChange ? TextChange.Small
            : TextChange.Large,
        _ => TextChange.Unknown,
    };

    // Of each row of three words a hash; each bit is what most of them have (Charikar, "Similarity estimation
    // techniques from rounding algorithms", 2002).
    static ulong Similar(string words)
    {
        Span<int> balance = stackalloc int[64];
        // The spaces before the row's words, and the one after them.
        Span<int> spaces = stackalloc int[WordsInARow + 1];
        var seen = 0;
        for (var space = 0; space >= 0; space = words.IndexOf(' ', space + 1))
        {
            spaces[1..].CopyTo(spaces);
            spaces[^1] = space;
            if (++seen < spaces.Length)
                continue;
            var row = words[(spaces[0] + 1)..space];
            var hash = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(row)));
            for (var bit = 0; bit < 64; bit++)
                balance[bit] += (hash >> bit & 1) == 1 ? 1 : -1;
        }

        var similar = 0ul;
        for (var bit = 0; bit < 64; bit++)
            if (balance[bit] > 0)
                similar |= 1ul << bit;
        return similar;
    }
}

/// <summary>How the main text of a source differs from what was recorded of it.</summary>
public enum TextChange
{
    /// <summary>Nothing was recorded, or nothing could be read now.</summary>
    Unknown,

    /// <summary>It is the same.</summary>
    None,

    /// <summary>Most of it is the same.</summary>
    Small,

    /// <summary>Much of it is another.</summary>
    Large,
}
