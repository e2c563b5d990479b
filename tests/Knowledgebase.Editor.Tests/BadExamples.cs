using System.Text.RegularExpressions;

namespace Knowledgebase.Editor.Tests;

/// <summary>
/// Files with one kind of mistake each. A comment <c># expect: code</c> stands in each line that is wrong, and is left out of
/// the file. Most are the file of a platform of its own, so that all can be checked at once.
/// </summary>
static partial class BadExamples
{
    /// <summary>The files of all examples.</summary>
    public static IReadOnlyList<Example> All { get; } =
    [
        Tip("effort: low", "limit: It takes time.  # expect: unknown-key"),
        new("platforms/no-effort/tips.yml", """
            - id: tip  # expect: missing-key
              title: A tip
              for: [host]
              steps: [Do it.]
            """),
        Tip("effort: low", "effort: high  # expect: duplicate-key"),
        Tip("effort: low", "limits:  # expect: empty-value", "helps: []  # expect: empty-value"),
        Tip("effort: low", "limits: [It takes time.]  # expect: wrong-type", "helps: training  # expect: wrong-type"),
        Tip("effort: low", "helps: [training, training]  # expect: repeated-entry"),
        Tip("effort: lowest  # expect: unknown-word"),
        Tip("effort: low", "helps: [trainings]  # expect: unknown-criterion"),
        new("platforms/spaces-in-id/tips.yml", """
            - id: A tip  # expect: malformed-id
              title: A tip
              for: [host]
              effort: low
              steps: [Do it.]
            """),
        new("platforms/quotes-in-title/tips.yml", """
            - id: tip
              for: [host]
              effort: low
              steps: [Do it.]
              title: "A tip" it is  # expect: bad-yaml
            """),
        Tip("effort: low", $"limits: {new string('x', 1_001)}  # expect: text-too-long"),
        Platform("jurisdiction: CH", "status: active", $"aliases: [{string.Join(", ", Enumerable.Range(1, 201))}]  # expect: too-many-entries"),
        Event("date: 2020-13  # expect: malformed-date", "announced: May 2020  # expect: malformed-date"),
        Event("date: 202  # expect: malformed-date", "announced: 2500  # expect: date-out-of-range"),
        Event("date: 2020", "amount: { value: 85 million, currency: USD }  # expect: malformed-amount"),
        Event("date: 2020", "amount: { value: 85, currency: Dollars }  # expect: malformed-currency"),
        Source("url: www.example.org  # expect: malformed-address", "language: en"),
        Source("url: https://example.org/", "language: English  # expect: malformed-language"),
        Source("url: https://example.org/", "language: en", "fingerprint: none  # expect: malformed-fingerprint"),
        Platform("jurisdiction: Switzerland  # expect: malformed-country", "status: active"),
        Platform("jurisdiction: CH", "status: active", "successor: exmaple  # expect: unknown-platform"),
        Platform("jurisdiction: CH", "status: active", "evidence: [{ source: polcy }]  # expect: unknown-source"),
        Platform("jurisdiction: CH", "status: active",
            "evidence: [{ source: policy, quote: 1 2 3 4 5 6 7 8 9 10 11 12 13 }]  # expect: long-quote"),
        Platform("jurisdiction: CH", "status: active",
            "evidence: [{ source: policy, rejected: It is old. }]  # expect: rejected-without-says"),
        new("platforms/no-end/platform.yml", """
            name: No end  # expect: retirement-in-doubt
            vendor: Example
            website: https://example.org/
            summary: Nobody uses it any more.
            jurisdiction: CH
            status: retired
            """),
        Finding("training", "value: nevr  # expect: unknown-option"),
        Finding("training", "value: [never]  # expect: wrong-kind-of-answer"),
        Finding("data", "value: name  # expect: wrong-kind-of-answer"),
        Finding("data", "value: [nmae]  # expect: unknown-term"),
        Finding("data", "value: [name, none]  # expect: none-among-others"),
        Finding("kept", "value: 30 dyas  # expect: malformed-amount"),
        Finding("kept", "value: 30  # expect: malformed-amount"),
        Finding("kept", "value: [30 days]  # expect: wrong-kind-of-answer"),
        Finding("training", "value: never", "applies-to: { poeple: guest }  # expect: unknown-scope-kind"),
        Finding("training", "value: never", "applies-to: { people: geust }  # expect: unknown-scope"),
        Finding("training", "value: never", "applies-to: { edition: fere }  # expect: unknown-edition"),
        new("platforms/astray/use.yml", """
            keys:  # expect: finding-in-wrong-file
              - value: unknown
                checked: 2026-11-01
                summary: Nothing was found.
            """),
        new("platforms/no-evidence/use.yml", """
            training:
              - value: never  # expect: finding-without-evidence
                checked: 2026-11-01
                summary: It is ruled out.
            """),
        new("platforms/both/use.yml", """
            training:
              - same-as: example
                value: never  # expect: same-as-beside-value
            """),
        new("articles/no-evidence.yml", """
            source: policy
            checked: 2026-11-01
            summary: It is right.
            claims:
              - id: first  # expect: claim-without-evidence
                says: It is so.
                verdict: accurate
                because: It is.
            """),
        new("site.yml", """
            title: A site
            address: https://site.example/
            repository: https://code.example/site
            contact: nobody  # expect: malformed-email-address
            """),
        new("vocabulary/profiles.yml", string.Concat(
            Profile("keys-of-no-question", "kyes: { accepts: [people], why: It is so. }  # expect: unknown-criterion"),
            Profile("option-of-none", "training: { accepts: [nevr], why: It is so. }  # expect: unknown-option"),
            Profile("term-of-none", "data: { without: [nmae], why: It is so. }  # expect: unknown-term"),
            Profile("terms-of-choice", "training: { without: [name], why: It is so. }  # expect: need-of-wrong-kind"),
            Profile("nothing-of-choice", "training: { why: It is so. }  # expect: need-of-wrong-kind"),
            Profile("limit-of-none", "kept: { accepts: [at-most-3-days], why: It is so. }  # expect: unknown-option"),
            Profile("all-of-choice", "training: { accepts: [never, always], why: It is so. }  # expect: need-that-all-meet"),
            Profile("of-nobody", "training: { accepts: [never], why: It is so. }").Replace("speaks-for: guest", "speaks-for: guests  # expect: unknown-audience", StringComparison.Ordinal))),
        new("vocabulary/readers.yml", """
            schools:
              name: Schools
              lead: What to settle first.
              questions: [training]
              can: [hosts]  # expect: unknown-role
            """),
        new("platforms/device/tips.yml", """
            - id: aux  # expect: malformed-id
              title: A tip
              for: [host]
              effort: low
              steps: [Do it.]
            """),
        new("vocabulary/criteria.yml", SoundInput.Criteria + """
            astray:
              title: A title
              question: Is {platform} so?
              topic: ues  # expect: unknown-topic
              kind: set
              terms: acount  # expect: unknown-term-group
            nameless:
              title: Another title
              question: Is it so?  # expect: question-without-platform
              topic: use
              kind: set
              terms: account

            """),
    ];

    /// <summary>Mistakes that no schema can express, since they lie between files, in days, or in what a file is.</summary>
    public static readonly string[] BeyondSchemas =
    [
        "archive-is-page", "broken-record", "change-in-wrong-file", "comment-behind-text", "date-in-future", "duplicate-id", "event-in-future",
        "evidence-agrees-with-finding", "file-too-large", "findings-out-of-order", "form-taken", "former-id-taken", "impossible-status",
        "invisible-character", "launched-in-future", "machine-decides", "machine-made-host", "missing-file", "missing-front-matter", "more-problems",
        "name-taken", "name-without-letters", "nested-too-deep", "not-utf8", "overlapping-findings", "own-successor", "phrase-taken", "reserved-id",
        "retired-before-launched", "retired-in-future", "same-as-in-circle", "same-as-nothing", "source-read-before-published", "synonym-taken",
        "unclear-unit", "unexpected-file", "unknown-concept", "unknown-profile", "unknown-that-is-answered", "unnamed-copy", "unreadable-file",
        "unsupported-yaml", "until-before-since",
    ];

    /// <summary>What is foretold of a file: its lines, each with the code of what is wrong there.</summary>
    public static IEnumerable<(int Line, string Code)> Foretold(string text) =>
        from line in text.Split('\n').Index()
        from match in Expectation().Matches(line.Item)
        select (line.Index + 1, match.Groups[1].Value);

    static Example Tip(params string[] lines) => InPlatform("tips", lines,
        "- id: tip\n  title: A tip\n  for: [host]\n  steps: [Do it.]\n  ", "\n  ");

    static Example Event(params string[] lines) => InPlatform("events", lines,
        "- id: event\n  kind: fine\n  title: A fine\n  summary: It was fined.\n  evidence: [{ source: policy }]\n  ", "\n  ");

    static Example Platform(params string[] lines) => InPlatform("platform", lines,
        $"name: {Name(lines)}\nvendor: Example\nwebsite: https://example.org/\nsummary: Nobody uses it.\n", "\n");

    static Example Finding(string criterion, params string[] lines) => InPlatform("use", lines,
        $"{criterion}:\n  - checked: 2026-11-01\n    summary: It is so.\n    evidence: [{{ source: policy }}]\n    ", "\n    ");

    static Example Source(params string[] lines) => new($"sources/{Name(lines)}.yml",
        $"{Name(lines)}:\n  title: A page\n  publisher: Example\n  kind: policy\n  accessed: 2026-11-01\n  via: live\n  "
        + string.Join("\n  ", lines) + "\n");

    static string Profile(string id, string need) =>
        $"{id}:\n  name: People\n  why: They need it.\n  speaks-for: guest\n  needs:\n    {need}\n";

    static Example InPlatform(string file, string[] lines, string start, string between) =>
        new($"platforms/{Name(lines)}/{file}.yml", start + string.Join(between, lines) + "\n");

    // Of the last line, which is the one that is wrong: each example is of another platform.
    static string Name(string[] lines) =>
        string.Concat(NoPartOfIds().Replace(lines[^1].ToLowerInvariant(), "-").Take(70)).Trim('-');

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NoPartOfIds();

    /// <summary>The text of a file, without what is foretold of it.</summary>
    public static string WithoutForetold(string text) => Expectation().Replace(text, "");

    [GeneratedRegex(" *# expect: ([a-z-]+)")]
    private static partial Regex Expectation();
}

/// <summary>A file with a mistake.</summary>
/// <param name="Path">From the folder of the input.</param>
sealed record Example(string Path, string Text);
