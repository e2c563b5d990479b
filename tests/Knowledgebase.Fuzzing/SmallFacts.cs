namespace Knowledgebase.Fuzzing;

/// <summary>A knowledge base with one file of each kind, in a folder of its own.</summary>
internal static class SmallFacts
{
    public static (string Name, string Text)[] Files { get; } =
    [
        ("site.yml", "title: A\naddress: https://site.example/\nrepository: https://code.example/\n"),
        ("vocabulary/topics.yml", "use: { title: Use, lead: What for. }\n"),
        ("vocabulary/criteria.yml", "ai:\n  topic: use\n  title: AI\n  question: Is {platform}?\n  kind: choice\n  options:\n    no: { label: No, rating: protective }\n"),
        ("vocabulary/terms.yml", "purpose:\n  service: { label: The service }\n"),
        ("vocabulary/scopes.yml", "people:\n  guest: Guests\n"),
        ("sources/a.yml", "doc:\n  title: T\n  publisher: P\n  kind: policy\n  url: https://a.example/\n  accessed: 2026-11-01\n  via: live\n  language: en\n"),
        ("platforms/a/platform.yml", "name: A\nvendor: V\njurisdiction: US\nstatus: active\nwebsite: https://a.example/\nsummary: S.\n"),
        ("platforms/a/use.yml", "ai:\n  - value: no\n    checked: 2026-11-01\n    summary: S.\n    evidence: [{ source: doc }]\n"),
        ("platforms/a/events.yml", "- id: e\n  kind: settlement\n  date: 2020-01-01\n  title: T\n  summary: S.\n  evidence: [{ source: doc }]\n"),
        ("platforms/a/tips.yml", "- id: t\n  title: T\n  for: [host]\n  effort: low\n  steps: [S.]\n"),
        ("articles/a.yml", "source: doc\nchecked: 2026-11-01\nsummary: S.\nclaims: []\n"),
        ("pages/about.md", "---\ntitle: T\ndescription: D.\n---\nText.\n"),
    ];

    /// <summary>Writes all files into a new folder, and says which.</summary>
    public static string Write()
    {
        var folder = Directory.CreateTempSubdirectory("fuzzing-facts-").FullName;
        foreach (var (name, text) in Files)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        return folder;
    }
}
