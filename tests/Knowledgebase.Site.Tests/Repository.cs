namespace Knowledgebase.Site.Tests;

/// <summary>The repository that the tests stand in, with its real facts and its real theme.</summary>
static class Repository
{
    public static string Root { get; } = Find();

    public static string Input => Path.Join(Root, "input");

    public static string Theme => Path.Join(Root, "theme");

    static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder!.FullName, "Knowledgebase.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
