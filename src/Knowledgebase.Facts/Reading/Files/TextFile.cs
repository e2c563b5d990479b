using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Knowledgebase.Facts.Reading.Files;

/// <summary>The text of a file, or of the part of it that begins after <paramref name="LinesAbove"/> lines.</summary>
/// <param name="Name">The path as it is shown to people.</param>
internal sealed record TextFile(string Name, string Text, int LinesAbove = 0)
{
    /// <summary>Where the file begins.</summary>
    public Position Start => new(Name, 1, 1);

    /// <summary>A place in the file, from its line in this text.</summary>
    public Position At(int line, int column) => new(Name, line + LinesAbove, column);

    /// <summary>A place in the file, from its index in this text.</summary>
    public Position At(int index)
    {
        var before = Text.AsSpan(0, index);
        return At(before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }

    /// <summary>Reads a file; null, with a problem reported, where it is no text that people could have written.</summary>
    public static TextFile? Read(InputFile file, Report report)
    {
        byte[]? buffer = null;
        try
        {
            using var handle = RegularFile.Open(file.Root, file.Path);
            var length = RandomAccess.GetLength(handle);
            if (length > RegularFile.MostBytes)
            {
                report.Add(ReadingRules.FileTooLarge, file.Start,
                    "This file is over one megabyte, so it was not read. Split it.");
                return null;
            }
            buffer = ArrayPool<byte>.Shared.Rent((int)length);
            var count = RegularFile.Read(handle, buffer.AsSpan(0, (int)length));
            return Decode(file, buffer.AsSpan(0, count), report);
        }
        catch (NoRegularFileException refusal)
        {
            report.Add(ReadingRules.UnreadableFile, file.Start, refusal.Sentence);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            report.Add(ReadingRules.UnreadableFile, file.Start, $"This file cannot be opened: {failure.Message}");
            return null;
        }
        finally
        {
            if (buffer is not null)
                ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    static TextFile? Decode(InputFile file, ReadOnlySpan<byte> bytes, Report report)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (!Utf8.IsValid(bytes))
        {
            var sound = Decode(file, bytes[..LengthOfSound(bytes)]);
            report.Add(ReadingRules.NotUtf8, sound.At(sound.Text.Length), "This is not UTF-8 text. Save the file as UTF-8.");
            return null;
        }
        var text = Decode(file, bytes);
        InvisibleCharacters.ReportAll(text, report);
        return text;
    }

    // All ends of lines become those of Unix, so that everything that comes after counts the same lines.
    static TextFile Decode(InputFile file, ReadOnlySpan<byte> utf8)
    {
        var text = Encoding.UTF8.GetString(utf8);
        return new TextFile(file.Name, text.Contains('\r') ? text.Replace("\r\n", "\n").Replace('\r', '\n') : text);
    }

    // How many bytes come before the first that is not UTF-8.
    static int LengthOfSound(ReadOnlySpan<byte> bytes)
    {
        var length = 0;
        while (Rune.DecodeFromUtf8(bytes[length..], out _, out var next) == OperationStatus.Done)
            length += next;
        return length;
    }
}
