using System.Security.Cryptography;
using System.Text;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Facts.Reading.Files;

namespace Knowledgebase.Site.Staging;

/// <summary>
/// What the last build into an output folder was made from, and what it came to. A build from the same program, facts, theme and
/// day comes to the same, so nothing is read, rendered or written again while the output still holds what that build left.
/// </summary>
/// <remarks>
/// It is one file in the user's own folder: the SHA-256 of what follows, the <see cref="MadeFrom"/> of the build, the hash of its list of files, and its result. A
/// file that does not begin with its own hash is ignored, whether it is damaged, half-written or somebody else's.
/// </remarks>
internal sealed class LastBuild
{
    readonly BuildRequest request;
    readonly string file;
    readonly string madeFrom;

    LastBuild(BuildRequest request, string stateFolder, string madeFrom)
    {
        this.request = request;
        this.madeFrom = madeFrom;
        file = Path.Join(stateFolder, "builds", Manifest.Hash(Encoding.UTF8.GetBytes(RealPath.Of(request.Output))));
    }

    /// <summary>The last build for a request; null where nothing is kept, or where the input or theme has problems that only a build tells.</summary>
    public static LastBuild? From(BuildRequest request) =>
        request.StateFolder is { } folder && MadeFrom.HashOf(request) is { } madeFrom ? new LastBuild(request, folder, madeFrom) : null;

    /// <summary>What the build comes to; null where something has changed since the last one.</summary>
    /// <param name="output">The list of the output folder.</param>
    public BuildResult? Result(Manifest output)
    {
        if (!output.IsWhole || ReadFile() is not { Length: > SHA256.HashSizeInBytes } content)
            return null;
        var kept = content.AsSpan(SHA256.HashSizeInBytes);
        if (!SHA256.HashData(kept).AsSpan().SequenceEqual(content.AsSpan(0, SHA256.HashSizeInBytes)))
            return null;
        using var reader = new BinaryReader(new MemoryStream(kept.ToArray()));
        if (reader.ReadString() != madeFrom || reader.ReadString() != output.HashOfList)
            return null;
        var site = new WrittenSite(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt64());
        return new BuildResult(ReadList(reader, ReadProblem), site)
        {
            Missing = ReadList(reader, read => new MissingSetting(read.ReadString())),
        };
    }

    /// <summary>Keeps what a build came to, unless its input or theme changed meanwhile. Where nothing can be written, nothing is kept.</summary>
    /// <param name="list">The hash of the list of the files that it wrote.</param>
    public void Keep(BuildResult result, string list)
    {
        if (result.Site is not { } site || MadeFrom.HashOf(request) != madeFrom)
            return;
        var kept = new MemoryStream();
        using (var writer = new BinaryWriter(kept))
        {
            writer.Write(madeFrom);
            writer.Write(list);
            writer.Write(site.Pages);
            writer.Write(site.Files);
            writer.Write(site.Bytes);
            writer.Write(result.Problems.Count);
            foreach (var problem in result.Problems)
                Write(writer, problem);
            writer.Write(result.Missing.Count);
            foreach (var missing in result.Missing)
                writer.Write(missing.Words);
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var content = kept.ToArray();
            RegularFile.Write(file, [.. SHA256.HashData(content), .. content]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next build then does all of it again.
        }
    }

    byte[]? ReadFile()
    {
        try
        {
            return RegularFile.ReadIfThere(Path.GetDirectoryName(file)!, file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    static void Write(BinaryWriter writer, Problem problem)
    {
        writer.Write(problem.At.File);
        writer.Write(problem.At.Line);
        writer.Write(problem.At.Column);
        writer.Write((int)problem.Severity);
        writer.Write(problem.Code);
        writer.Write(problem.Message);
        writer.Write(problem.Count);
    }

    static EquatableList<T> ReadList<T>(BinaryReader reader, Func<BinaryReader, T> read) =>
        Enumerable.Range(0, reader.ReadInt32()).Select(_ => read(reader)).ToEquatableList();

    static Problem ReadProblem(BinaryReader reader)
    {
        var at = new Position(reader.ReadString(), reader.ReadInt32(), reader.ReadInt32());
        return new Problem(at, (Severity)reader.ReadInt32(), reader.ReadString(), reader.ReadString()) { Count = reader.ReadInt32() };
    }
}
