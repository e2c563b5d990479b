namespace Knowledgebase.Facts.Reading.Files;

/// <summary>A file of the input.</summary>
/// <param name="Path">Where the machine finds it.</param>
/// <param name="Name">How it is shown to people: with forward slashes, from the folder that they named.</param>
/// <param name="Root">The folder of the whole input.</param>
internal sealed record InputFile(string Path, string Name, string Root)
{
    /// <summary>The folder of the whole input.</summary>
    public static InputFile Input(string folder, string? name = null) =>
        new(folder, (name ?? folder).Replace(System.IO.Path.DirectorySeparatorChar, '/'), folder);

    /// <summary>The name of the file alone, without its ending; an id, for most files.</summary>
    public string Id => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The name of the file or folder alone.</summary>
    public string FileName => System.IO.Path.GetFileName(Path);

    /// <summary>Where it begins.</summary>
    public Position Start => new(Name, 1, 1);

    /// <summary>A file or folder in this folder.</summary>
    public InputFile Child(string name) =>
        new(System.IO.Path.Join(Path, name), Name.EndsWith('/') ? Name + name : $"{Name}/{name}", Root);
}
