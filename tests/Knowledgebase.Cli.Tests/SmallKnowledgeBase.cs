namespace Knowledgebase.Cli.Tests;

/// <summary>A knowledge base of one fact, with the theme of the repository, in a folder of its own.</summary>
sealed class SmallKnowledgeBase : IDisposable
{
    /// <summary>The name of its only platform, which every page about it shows.</summary>
    public const string Platform = "Example Meet";

    /// <summary>The file that says the name of the platform.</summary>
    public const string PlatformFile = "input/platforms/example/platform.yml";

    public SmallKnowledgeBase()
    {
        Folder.Write("input/site.yml", """
            title: A small knowledge base
            description: One fact, for tests.
            address: https://small.example/
            repository: https://small.example/repository
            licence: CC-BY-4.0
            featured: [example]
            """);
        Folder.Write("input/vocabulary/topics.yml", "use: { title: Use, lead: What it is used for. }");
        Folder.Write("input/vocabulary/criteria.yml", """
            ai-training:
              topic: use
              title: Training of AI
              question: Does {platform} train AI with calls?
              kind: choice
              options:
                never: { label: Never, rating: protective }
                always: { label: Always, rating: risky }
              why: What a model has learned cannot be taken back.
            """);
        Folder.Write("input/vocabulary/terms.yml", "account: { name: { label: Name } }");
        Folder.Write("input/vocabulary/scopes.yml", "people: { host: Hosts }");
        Folder.Write("input/sources/example.yml", """
            example-policy:
              title: Privacy policy
              url: https://example.org/privacy
              publisher: Example
              kind: policy
              accessed: 2026-11-01
              via: live
              language: en
            """);
        NamePlatform(Platform);
        Folder.Write("input/platforms/example/use.yml", """
            ai-training:
              - value: never
                checked: 2026-11-01
                summary: The policy rules it out.
                evidence:
                  - source: example-policy
            """);
        foreach (var file in Directory.EnumerateFiles(Repository.Theme, "*", SearchOption.AllDirectories))
            Folder.Write(Path.Combine("theme", Path.GetRelativePath(Repository.Theme, file)), File.ReadAllText(file));
    }

    public TemporaryFolder Folder { get; } = new();

    public string Input => Folder["input"];

    public string Theme => Folder["theme"];

    public string Output => Folder["output"];

    /// <summary>The arguments that name its folders.</summary>
    public string[] Arguments => ["--input", Input, "--theme", Theme, "--output", Output];

    /// <summary>Gives the platform a name; every other page still builds.</summary>
    public void NamePlatform(string name) => Folder.Write(PlatformFile, $"""
        name: {name}
        vendor: Example
        jurisdiction: CH
        launched: 2020
        status: active
        website: https://example.org/
        privacy-policy: https://example.org/privacy
        summary: A platform that nobody uses.
        evidence:
          - source: example-policy
        """);

    /// <summary>Makes a mistake in the facts that no site can be built with.</summary>
    public void BreakPlatform(string mistake) => Folder.Write(PlatformFile, $"name: {Platform}\n{mistake}: 1\n");

    public void Dispose() => Folder.Dispose();
}
