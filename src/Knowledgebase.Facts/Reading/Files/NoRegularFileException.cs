namespace Knowledgebase.Facts.Reading.Files;

/// <summary>
/// Something else than a regular file or a folder stands where one belongs: a symbolic link, a junction, a pipe, a socket, a
/// device. Nothing was read from it or written to it.
/// </summary>
public sealed class NoRegularFileException : IOException
{
    NoRegularFileException(string path, bool isLink, string sentence)
        : base($"'{path}' was left alone. {sentence}") => (IsLink, Sentence) = (isLink, sentence);

    /// <summary>Whether it is a link, or stands in a folder that is one.</summary>
    public bool IsLink { get; }

    /// <summary>What is wrong and what to do, where the path is told already.</summary>
    public string Sentence { get; }

    internal static NoRegularFileException LinkToFile(string path) =>
        new(path, isLink: true, "This is a link, and links are not followed. Put the file itself here.");

    internal static NoRegularFileException LinkToFolder(string path) =>
        new(path, isLink: true, "This is a link, and links are not followed. Put the folder itself here.");

    internal static NoRegularFileException NoFile(string path) =>
        new(path, isLink: false, "This is no regular file, but a pipe, a socket, a device or a folder. Put a file here.");

    internal static NoRegularFileException NoFolder(string path) =>
        new(path, isLink: false, "A folder belongs here, but this is something else. Rename it or take it away.");
}
