using System.Text;

namespace Knowledgebase.Fuzzing;

/// <summary>Makes inputs of others: bytes changed, pieces left out, repeated, taken from another, and words of the format put in.</summary>
internal sealed class Mutations(Random random, IReadOnlyList<string> words)
{
    /// <summary>Longer inputs say little more and take longer.</summary>
    const int Longest = 20_000;

    public byte[] Of(IReadOnlyList<byte[]> inputs)
    {
        var input = inputs[random.Next(inputs.Count)].ToList();
        for (var times = 1 << random.Next(6); times > 0; times--)
            Mutate(input, inputs);
        return [.. input.Take(Longest)];
    }

    void Mutate(List<byte> input, IReadOnlyList<byte[]> inputs)
    {
        var at = random.Next(input.Count + 1);
        switch (random.Next(8))
        {
            case 0 when at < input.Count:
                input[at] = (byte)random.Next(256);
                break;
            case 1 when at < input.Count:
                input[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                input.RemoveRange(at, Math.Min(random.Next(1, 32), input.Count - at));
                break;
            case 3:
                input.InsertRange(at, Piece(input));
                break;
            case 4:
                input.InsertRange(at, Piece(inputs[random.Next(inputs.Count)]));
                break;
            case 5:
                input.InsertRange(at, Enumerable.Repeat((byte)random.Next(256), random.Next(1, 64)));
                break;
            default:
                input.InsertRange(at, Encoding.UTF8.GetBytes(words[random.Next(words.Count)]));
                break;
        }
    }

    byte[] Piece(IReadOnlyList<byte> of)
    {
        var start = random.Next(of.Count + 1);
        return [.. of.Skip(start).Take(random.Next(1, 256))];
    }
}
