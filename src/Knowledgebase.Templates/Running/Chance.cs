namespace Knowledgebase.Templates.Running;

/// <summary>
/// Numbers that look random and are the same for the same seed, on every machine and with every version of .NET, which
/// <see cref="Random" /> does not promise. This is SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
/// </summary>
internal sealed class Chance(ulong seed)
{
    ulong state = seed;

    public ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>A whole number from the first on, below the second; the first if they are equal.</summary>
    public int Between(int from, int below)
    {
        var width = (ulong)((long)below - from);
        return (int)(from + (long)Math.BigMul(Next(), width, out _));
    }

    /// <summary>An identifier of the form of version 4 of RFC 9562.</summary>
    public Guid NextIdentifier()
    {
        Span<byte> bytes = stackalloc byte[16];
        BitConverter.TryWriteBytes(bytes, Next());
        BitConverter.TryWriteBytes(bytes[8..], Next());
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
