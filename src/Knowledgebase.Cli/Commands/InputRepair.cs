using System.Text;
using Knowledgebase.Facts.Editing;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Reading.Files;

namespace Knowledgebase.Cli.Commands;

/// <summary>Mends what a machine can in the files of an input. Each is written whole, or stays as it was.</summary>
internal static class InputRepair
{
    static readonly UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static readonly EnumerationOptions read = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <summary>Mends all files, and tells of each in a sentence, in the order of their paths.</summary>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file must not be read or written.</exception>
    public static IReadOnlyList<string> Run(string input, Today today)
    {
        var vocabulary = InputReader.Read(input, today).Knowledge?.Vocabulary ?? Vocabulary.Empty;
        return Directory.Exists(input)
            ? [.. Directory.EnumerateFiles(input, "*.yml", read).Order(StringComparer.Ordinal).Select(path => Mend(input, path, vocabulary)).OfType<string>()]
            : [];
    }

    // What is no text that facts can be read from is told by the check itself.
    static string? Mend(string input, string path, Vocabulary vocabulary)
    {
        byte[] before;
        string text;
        try
        {
            before = RegularFile.Read(input, path);
            text = strict.GetString(before);
        }
        catch (Exception exception) when (exception is NoRegularFileException or DecoderFallbackException)
        {
            return null;
        }
        var mark = text.StartsWith('\uFEFF') ? "\uFEFF" : "";
        var file = Path.GetRelativePath(input, path).Replace(Path.DirectorySeparatorChar, '/');
        if (TidyFile.Of(file, text[mark.Length..], vocabulary) is not { } tidied)
            return null;
        return WholeFile.Replace(input, path, before, strict.GetBytes(mark + tidied.Text))
            ? $"{path}: mended {string.Join(", ", tidied.Mended)}."
            : $"{path} was changed meanwhile, so nothing in it was mended. Run the command again.";
    }
}
