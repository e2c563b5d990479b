namespace Knowledgebase.Facts.Schemas;

/// <summary>A JSON Schema (draft 7) for one kind of file of the input.</summary>
/// <param name="Name">The name of the schema's own file.</param>
/// <param name="Files">
/// Which files it is for, from the folder of the input, where <c>*</c> is any name; null where it only serves other schemas.
/// </param>
/// <param name="Text">The schema, with an end of line behind it.</param>
public sealed record InputSchema(string Name, string? Files, string Text)
{
    /// <summary>The folder in the input that they are kept in. Nothing reads hidden folders as facts.</summary>
    public const string Folder = ".schemas";

    /// <summary>What each schema says of itself, by which the command that writes them knows its own files.</summary>
    public const string Mark = "Written by the command `schema`, which overwrites and deletes files with this line. Change the facts instead.";

    /// <summary>How a line begins that names a schema.</summary>
    public const string Modeline = "# yaml-language-server: $schema=";

    /// <summary>
    /// The first line of a file, by which an editor finds the schema without being told: a comment that the YAML language
    /// server looks for.
    /// </summary>
    /// <param name="file">A file of the kind that this schema is for, from the folder of the input.</param>
    public string LineFor(string file) =>
        Modeline + string.Concat(Enumerable.Repeat("../", file.Count(character => character == '/'))) + $"{Folder}/{Name}";
}
