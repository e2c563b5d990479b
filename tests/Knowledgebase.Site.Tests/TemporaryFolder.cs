namespace Knowledgebase.Site.Tests;

/// <summary>A folder of a test's own, which is gone afterwards.</summary>
sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("site-").FullName;

    /// <summary>The path of a file or folder in it.</summary>
    public string this[string name] => Path.Join(Root, name);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
