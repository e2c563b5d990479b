namespace Knowledgebase.Editor.Tests;

/// <summary>A small input that has nothing wrong with it.</summary>
static class SoundInput
{
    public const string Criteria = """
        training:
          topic: use
          title: Training
          question: Does {platform} train AI with calls?
          kind: choice
          options:
            never: { label: Never, rating: protective }
            always: { label: Always, rating: risky }
        data:
          topic: use
          title: Data
          question: What does {platform} collect?
          kind: set
          terms: account
        kept:
          topic: use
          title: Kept
          question: How long does {platform} keep recordings?
          kind: amount
          units: { day: { one: day, many: days }, year: { one: year, many: years, size: 365 } }
          instead: { no-limit: { label: No limit, rating: risky, counts-as: unlimited } }
          ratings: [{ rating: protective, amount: at most 30 days }]
          limits: [at most 30 days]
        keys:
          topic: security
          title: Keys
          question: Who has the keys of {platform}?
          kind: choice
          options:
            people: { label: The people in the call, rating: protective }

        """;

    /// <summary>What any platform can have; that of an example may say otherwise.</summary>
    public static string PlatformNamed(string name) => $$"""
        name: {{name}}
        vendor: Example
        website: https://example.org/
        summary: Nobody uses it.
        jurisdiction: CH
        status: active
        editions: { free: Free accounts }
        evidence: [{ source: policy }]
        """;

    public static IEnumerable<Example> All =>
    [
        new("site.yml", "title: A site\naddress: https://site.example/\nrepository: https://code.example/site\n"),
        new("vocabulary/topics.yml", "use: { title: Use, lead: What for. }\nsecurity: { title: Security, lead: Who can listen. }\n"),
        new("vocabulary/criteria.yml", Criteria),
        new("vocabulary/terms.yml", "account: { name: { label: Name }, email: { label: Email }, none: { label: Nothing } }\n"),
        new("vocabulary/scopes.yml", "people: { guest: Guests }\n"),
        new("vocabulary/audiences.yml",
            "people:\n  guest: { label: A guest, one: a guest, many: guests, limits: { people: guest } }\nroles: { host: Hosts, guest: Guests }\n"),
        new("sources/all.yml",
            "policy:\n  title: A policy\n  publisher: Example\n  kind: policy\n  url: https://example.org/policy\n"
            + "  accessed: 2026-11-01\n  via: live\n  language: en\n"),
        new("platforms/example/platform.yml", PlatformNamed("Example")),
        new("platforms/example/use.yml",
            "training: [{ value: never, checked: 2026-11-01, summary: No., evidence: [{ source: policy }] }]\n"
            + "data: [{ value: unknown, checked: 2026-11-01, summary: Nobody knows. }]\n"
            + "kept: [{ value: 30 to 90 days, checked: 2026-11-01, summary: They say so., evidence: [{ source: policy }, { source: policy, at: Page 2, says: no-limit, rejected: It is old. }] }]\n"),
        new("platforms/example/security.yml", "keys: [{ value: unknown, checked: 2026-11-01, summary: Nobody knows. }]\n"),
    ];
}
