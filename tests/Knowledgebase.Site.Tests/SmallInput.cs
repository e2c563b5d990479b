using System.Globalization;

namespace Knowledgebase.Site.Tests;

/// <summary>
/// A small knowledge base that has every kind of file and every field in it, as files. What its texts say can
/// be chosen, so that one knowledge base serves tests of harmless and of hostile texts.
/// </summary>
sealed class SmallInput
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    readonly SortedDictionary<string, string> files = new(StringComparer.Ordinal);

    /// <summary>A text as a question can have it: it has no other braces than those around the name of the platform.</summary>
    public static string WithoutBraces(string text) => text.Replace('{', '(').Replace('}', ')');

    /// <summary>A complete one.</summary>
    /// <param name="text">What stands in a field of this name; the name itself where nothing is given.</param>
    public static SmallInput Complete(Func<string, string>? text = null)
    {
        string T(string field) => $"'{(text is null ? field : text(field)).Replace("'", "''", StringComparison.Ordinal)}'";
        string Q(string field) => WithoutBraces(T(field))[..^1] + " {platform}'";
        var evidence = (string field, string source, string rest) => $$"""
            { source: {{source}}, at: {{T($"{field} at")}}, quote: {{T($"{field} quote")}}, note: {{T($"{field} note")}}{{rest}} }
            """;
        return new SmallInput()
            .With("site.yml", $"""
                title: {T("site title")}
                description: {T("site description")}
                address: https://site.example/
                repository: https://code.example/site&b='2'
                licence: {T("site licence")}
                featured: [jitsi-meet, zoom]
                """)
            .With("vocabulary/topics.yml", $$"""
                security: { title: {{T("first topic title")}}, lead: {{T("first topic lead")}} }
                use: { title: {{T("second topic title")}}, lead: {{T("second topic lead")}} }
                """)
            .With("vocabulary/criteria.yml", $$"""
                end-to-end-encryption:
                  topic: security
                  title: {{T("choice title")}}
                  question: {{Q("choice question")}}
                  kind: choice
                  why: {{T("choice why")}}
                  dpv: dpv:Encryption
                  options:
                    always: { label: {{T("always label")}}, rating: protective, dpv: dpv:EndToEndEncryption }
                    optional: { label: {{T("optional label")}}, rating: mixed }
                    none: { label: {{T("none label")}}, rating: risky }
                ai-training:
                  topic: use
                  title: {{T("second choice title")}}
                  question: {{Q("second choice question")}}
                  kind: choice
                  options:
                    no: { label: {{T("no label")}}, rating: protective }
                    yes: { label: {{T("yes label")}}, rating: risky }
                purposes:
                  topic: use
                  title: {{T("set title")}}
                  question: {{Q("set question")}}
                  kind: set
                  terms: purpose
                """)
            .With("vocabulary/terms.yml", $$"""
                purpose:
                  service: { label: {{T("service label")}} }
                  advertising: { label: {{T("advertising label")}}, dpv: dpv:Advertising }
                  none: { label: {{T("nothing label")}} }
                """)
            .With("vocabulary/readers.yml", $"""
                visitors:
                  name: {T("reader name")}
                  lead: {T("reader lead")}
                  questions: [end-to-end-encryption, purposes]
                  can: [everyone]
                """)
            .With("vocabulary/audiences.yml", $$"""
                people:
                  visitor: { label: {{T("audience label")}}, one: {{T("audience")}}, many: visitors }
                roles:
                  host: {{T("host")}}
                  guest: {{T("guest")}}
                  everyone: Everyone
                """)
            .With("vocabulary/scopes.yml", $$"""
                people:
                  guest: {{T("guest scope label")}}
                """)
            .With("sources/all.yml", Source(T, "court-file", "court") + Source(T, "help-page", "vendor-doc") + Source(T, "news", "press") + Source(T, "the-article", "blog"))
            .With("platforms/zoom/platform.yml", $$"""
                name: {{T("Zoom name")}}
                vendor: {{T("platform vendor")}}
                jurisdiction: US
                launched: 2013-01
                status: active
                website: https://zoom.example/'onclick=(1)'/
                privacy-policy: https://zoom.example/privacy?a=1&b=2
                aliases: [{{T("platform alias")}}]
                editions:
                  free: {{T("edition label")}}
                formerly: [zoom-meetings]
                summary: {{T("platform summary")}}
                evidence:
                  - {{evidence("platform", "court-file", "")}}
                """)
            .With("platforms/zoom/security.yml", $$"""
                end-to-end-encryption:
                  - value: optional
                    since: 2020-10-27
                    checked: 2026-11-21
                    summary: {{T("finding summary")}}
                    scope: {{T("finding scope")}}
                    evidence:
                      - {{evidence("supporting", "help-page", "")}}
                      - {{evidence("confirming", "court-file", "")}}
                      - {{evidence("disputing", "news", ", says: none")}}
                      - {{evidence("rejected", "the-article", $", says: always, rejected: {T("rejected why")}")}}
                  - value: none
                    since: 2019
                    checked: 2026-11-21
                    applies-to: { people: guest, edition: free }
                    summary: {{T("qualifying summary")}}
                    scope: {{T("qualifying scope")}}
                    evidence:
                      - {{evidence("qualifying", "help-page", "")}}
                  - value: none
                    since: 2013-01
                    until: 2020-10-27
                    checked: 2026-11-21
                    summary: {{T("past summary")}}
                    scope: {{T("past scope")}}
                    evidence:
                      - {{evidence("past", "help-page", "")}}
                """)
            .With("platforms/zoom/use.yml", $$"""
                purposes:
                  - value: [service, advertising]
                    checked: 2026-11-21
                    summary: {{T("list summary")}}
                    evidence:
                      - {{evidence("list", "help-page", "")}}
                ai-training:
                  - value: unknown
                    checked: 2026-11-21
                    summary: {{T("unknown summary")}}
                """)
            .With("platforms/zoom/events.yml", $$"""
                - id: settlement
                  kind: settlement
                  date: 2022-04-21
                  announced: 2021-07-31
                  title: {{T("event title")}}
                  summary: {{T("event summary")}}
                  amount: { value: 85000000, currency: USD }
                  authority: {{T("event authority")}}
                  case: {{T("event case")}}
                  status: final
                  affects: [end-to-end-encryption]
                  evidence:
                    - {{evidence("event", "court-file", "")}}
                """)
            .With("platforms/zoom/tips.yml", $$"""
                - id: turn-it-on
                  title: {{T("tip title")}}
                  for: [host, guest]
                  effort: low
                  helps: [end-to-end-encryption]
                  steps: [{{T("tip step")}}]
                  limits: {{T("tip limits")}}
                  evidence:
                    - {{evidence("tip", "help-page", "")}}
                """)
            .With("platforms/jitsi-meet/platform.yml", $$"""
                name: {{T("Jitsi name")}}
                vendor: A vendor
                jurisdiction: DE
                status: active
                website: https://jitsi.example/
                summary: Another service.
                """)
            .With("platforms/jitsi-meet/security.yml", """
                end-to-end-encryption:
                  - value: always
                    checked: 2026-11-21
                    summary: All of it.
                    evidence: [{ source: help-page }]
                """)
            .With("platforms/jitsi-meet/use.yml", """
                purposes:
                  - value: [service]
                    checked: 2026-11-21
                    summary: Nothing else.
                    evidence: [{ source: help-page }]
                ai-training:
                  - value: no
                    checked: 2026-11-21
                    summary: It has none.
                    evidence: [{ source: help-page }]
                """)
            .With("platforms/skype/platform.yml", """
                name: A retired one
                vendor: A vendor
                jurisdiction: US
                status: retired
                retired: 2025-05-05
                successor: zoom
                website: https://skype.example/
                summary: It has ended.
                """)
            .With("platforms/skype/security.yml", """
                end-to-end-encryption:
                  - value: none
                    until: 2025-05-05
                    checked: 2026-11-21
                    summary: There was none.
                    evidence: [{ source: help-page }]
                """)
            .With("platforms/skype/use.yml", """
                purposes:
                  - value: unknown
                    checked: 2026-11-21
                    summary: We looked.
                ai-training:
                  - value: yes
                    checked: 2026-11-21
                    summary: It did.
                    evidence: [{ source: help-page }]
                """)
            .With("articles/the-article.yml", $$"""
                source: the-article
                checked: 2026-11-21
                summary: {{T("article summary")}}
                claims:
                  - id: everything-is-encrypted
                    says: {{T("claim says")}}
                    at: {{T("claim at")}}
                    verdict: wrong
                    platform: zoom
                    criterion: end-to-end-encryption
                    because: {{T("claim because")}}
                    evidence:
                      - {{evidence("claim", "help-page", "")}}
                """)
            .With("pages/about.md", $"""
                ---
                title: {T("page title")}
                description: {T("page description")}
                ---
                Some prose.
                """)
            .With("pages/methodology.md", """
                ---
                title: How we work
                description: In a few words.
                ---
                ## Stored copies
                We say so.

                ## Due for another look
                We look again.
                """);
    }

    static string Source(Func<string, string> text, string id, string kind) => $"""
        {id}:
          title: {text($"{id} title")}
          publisher: {text($"{id} publisher")}
          kind: {kind}
          author: {text($"{id} author")}
          url: https://{id}.example/a'b(c)?d=1&e=2#f
          archive: https://archive.example/{id}'onclick='alert(1)
          published: 2024-03-01
          accessed: 2026-11-21
          via: stored-copy
          language: de
          note: {text($"{id} note")}

        """;

    /// <summary>One with this many platforms, two questions, and a source and two findings for each platform.</summary>
    public static SmallInput WithPlatforms(int count)
    {
        var input = Complete();
        foreach (var file in input.files.Keys.Where(file => file == "vocabulary/readers.yml" || file.StartsWith("platforms/", StringComparison.Ordinal) || file.StartsWith("articles/", StringComparison.Ordinal)).ToList())
            input.files.Remove(file);
        input.files.Remove("sources/all.yml");
        input.With("site.yml", "title: Many\naddress: https://site.example/\nrepository: https://code.example/\n");
        for (var number = 1; number <= count; number++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"service-{number:000}");
            input
                .With($"sources/{id}.yml", Source(field => $"'{field}'", $"{id}-policy", "policy"))
                .With($"platforms/{id}/platform.yml", $"""
                    name: Service {number:000}
                    vendor: A vendor
                    jurisdiction: US
                    status: active
                    website: https://{id}.example/
                    summary: A service.
                    """)
                .With($"platforms/{id}/security.yml", $$"""
                    end-to-end-encryption:
                      - value: {{(number % 2 == 0 ? "always" : "none")}}
                        checked: 2026-11-21
                        summary: What we found.
                        evidence: [{ source: {{id}}-policy }]
                    """)
                .With($"platforms/{id}/use.yml", $$"""
                    ai-training:
                      - value: no
                        checked: 2026-11-21
                        summary: What we found.
                        evidence: [{ source: {{id}}-policy }]
                    purposes:
                      - value: [service]
                        checked: 2026-11-21
                        summary: What we found.
                        evidence: [{ source: {{id}}-policy }]
                    """);
        }
        return input;
    }

    /// <summary>The input with this file, in place of one that has the same name.</summary>
    public SmallInput With(string file, string text)
    {
        files[file] = text;
        return this;
    }

    /// <summary>The input without this file.</summary>
    public SmallInput Without(string file)
    {
        files.Remove(file);
        return this;
    }

    public void WriteTo(string folder)
    {
        foreach (var (name, text) in files)
        {
            var path = Path.Join(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }
}
