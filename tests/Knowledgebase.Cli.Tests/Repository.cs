namespace Knowledgebase.Cli.Tests;

/// <summary>The folders of the repository that these tests were built in.</summary>
static class Repository
{
    public static string Top { get; } = FindTop(AppContext.BaseDirectory);

    public static string Input => Path.Combine(Top, "input");

    /// <summary>Made-up facts, for tests of code.</summary>
    public static string SampleInput => Path.Combine(Top, "tests/fixtures/sample-site");

    public static string Theme => Path.Combine(Top, "theme");

    static string FindTop(string folder) =>
        File.Exists(Path.Combine(folder, "Knowledgebase.sln")) ? folder : FindTop(Path.GetDirectoryName(folder)!);
}
