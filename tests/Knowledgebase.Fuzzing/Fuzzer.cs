using System.Diagnostics;
using System.Security.Cryptography;

namespace Knowledgebase.Fuzzing;

/// <summary>Tries mutations of the corpus until the time is up. What reaches new code joins the corpus.</summary>
internal sealed class Fuzzer(string name, TimeSpan time, int seed, DirectoryInfo corpus)
{
    /// <summary>The size of the map that SharpFuzz counts branches in.</summary>
    const int MapSize = 65_536;

    /// <summary>How much processor time anything that one person writes may take. The machine may be busy with other things.</summary>
    static readonly TimeSpan slow = TimeSpan.FromSeconds(5);

    readonly Mutations mutations = new(new Random(seed), Targets.Words[name]);
    readonly byte[] seen = new byte[MapSize];
    readonly List<byte[]> inputs = [];
    readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <returns>0 where nothing broke, 1 where something did.</returns>
    public unsafe int Run()
    {
        corpus.Create();
        var map = new byte[MapSize];
        fixed (byte* shared = map)
        {
            // Without it, whatever is instrumented writes to no memory at all.
            SharpFuzz.Common.Trace.SharedMem = shared;
            var target = Targets.All[name]();
            foreach (var file in corpus.EnumerateFiles().OrderBy(file => file.Name, StringComparer.Ordinal))
                Try(target, File.ReadAllBytes(file.FullName), map);
            inputs.Add([]);
            var watch = Stopwatch.StartNew();
            var executions = 0;
            for (; watch.Elapsed < time; executions++)
            {
                var input = mutations.Of(inputs);
                if (Try(target, input, map))
                    File.WriteAllBytes(Path.Combine(corpus.FullName, NameOf(input)), input);
            }

            Console.WriteLine($"{name}: {executions} executions, {executions / watch.Elapsed.TotalSeconds:F0} a second; {inputs.Count} inputs in the corpus, {seen.Count(bits => bits != 0)} branches; {told.Count} findings");
        }

        return told.Count == 0 ? 0 : 1;
    }

    /// <summary>Whether the input reaches what none before it did.</summary>
    bool Try(Action<byte[]> target, byte[] input, byte[] map)
    {
        Array.Clear(map);
        SharpFuzz.Common.Trace.PrevLocation = 0;
        var before = Environment.CpuUsage.TotalTime;
        try
        {
            target(input);
            if (Environment.CpuUsage.TotalTime - before is var took && took > slow)
                Tell(input, $"took {took.TotalSeconds:F1} s of processor time");
        }
        catch (Exception failure)
        {
            Tell(input, failure.ToString());
        }

        var isNew = false;
        for (var i = 0; i < MapSize; i++)
        {
            var bits = Bucket(map[i]);
            if ((bits & ~seen[i]) == 0)
                continue;
            seen[i] |= bits;
            isNew = true;
        }

        if (isNew)
            inputs.Add(input);
        return isNew;
    }

    /// <summary>Says what broke, once for each place in the code, and keeps the input beside the corpus.</summary>
    void Tell(byte[] input, string failure)
    {
        var lines = failure.Split('\n');
        var place = lines.Select(line => line.Trim()).FirstOrDefault(line => line.StartsWith("at ", StringComparison.Ordinal)) ?? lines[0];
        if (!told.Add(place))
            return;
        var file = Path.Combine(Directory.CreateDirectory(corpus.FullName + "-findings").FullName, NameOf(input));
        File.WriteAllBytes(file, input);
        Console.WriteLine($"{file}:\n{string.Join('\n', lines.Take(12))}\n");
    }

    /// <summary>Once, twice, a few times or often: counts in between make no new path.</summary>
    static byte Bucket(byte count) => count switch
    {
        0 => 0,
        1 => 1,
        2 => 2,
        3 => 4,
        < 8 => 8,
        < 16 => 16,
        < 32 => 32,
        < 128 => 64,
        _ => 128,
    };

    static string NameOf(byte[] input) => Convert.ToHexStringLower(SHA256.HashData(input))[..16];
}
