using System.Text.Encodings.Web;
using System.Text.Json;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Reading.Decoding;
using Knowledgebase.Facts.Reading.Files;
using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Cli.Tests.Commands.Diff;

/// <summary>Facts in which every key that a file can have stands at least once.</summary>
static class EveryKey
{
    static readonly JsonSerializerOptions quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The files, by their names within the folder of the input.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["site.yml"] = """
            title: A site
            address: https://site.example/
            repository: https://code.example/site
            description: What is known.
            contact: facts@example.org
            licence: CC-BY-4.0
            featured: [third]
            subject:
              heading: What becomes of it
              singular: service
              plural: services
              kind: services of an example
              example-query: What becomes of it?
              first-questions: { training: Who trains on it? }
              common-words: [example]
              leaving: [training]
            explained:
              standing: /about/#standing
              ratings: /about/#ratings
              reading: /about/
              freshness: /about/#due
              history: /about/#history
              choosing: /about/#choosing
            """,
        ["vocabulary/topics.yml"] = """
            use: { title: Use, lead: What it is used for. }
            """,
        ["vocabulary/criteria.yml"] = """
            training:
              topic: use
              title: Training
              question: Does {platform} train AI with calls?
              kind: choice
              options:
                never: { label: Never, rating: protective }
                always: { label: Always, rating: risky, dpv: dpv:ResearchAndDevelopment }
                unsaid: { label: Unsaid, rating: risky, leaves-open: true }
              synonyms: [ai, machine learning]
              asked-as: [does it learn from me, what is learned]
              why: What was learned stays.
              dpv: dpv:Personalisation
              formerly: [learning]
            data:
              topic: use
              title: Data
              question: What does {platform} collect?
              kind: set
              terms: account
            kept:
              topic: use
              title: Kept
              question: How long does {platform} keep it?
              kind: amount
              units: { day: { one: day, many: days }, week: { one: week, many: weeks, size: 7 } }
              instead:
                no-limit: { label: No limit, rating: risky, counts-as: unlimited }
                until-deleted: { label: Until someone deletes it, rating: mixed }
              ratings:
                - { rating: protective, amount: at most 30 days }
                - { rating: mixed, amount: at most 90 days }
              limits: [at most 30 days, at least 90 days]
            """,
        ["vocabulary/terms.yml"] = """
            account:
              name: { label: Name, dpv: pd:Name }
              mail: { label: Mail }
            device:
              model: { label: Model }
            """,
        ["vocabulary/scopes.yml"] = """
            people: { host: Hosts, guest: Guests }
            client: { desktop: Desktop app }
            """,
        ["vocabulary/audiences.yml"] = """
            people:
              organisation: { label: An organisation, one: an organisation, many: organisations }
              guest:
                label: A guest
                one: a guest
                many: guests
                limits: { people: host }
                shut-out: { by: training, options: [always], in-short: no guests, in-full: No guests can join., why: It fails for guests. }
            occasions:
              label: Place
              any: any place
              all:
                desk: { one: a desk, many: desks, limits: { client: desktop } }
            others: { people: host }
            roles: { guest: Guests, admin: Administrators, everyone: Everyone, owner: Owners }
            """,
        ["vocabulary/profiles.yml"] = """
            school:
              name: A school
              why: Children are in the calls.
              speaks-for: organisation
              needs:
                training: { accepts: [never], why: Children cannot consent. }
                data: { without: [mail, name], why: Children have no mail. }
            office:
              name: An office
              why: Others speak there.
              speaks-for: organisation
              needs: { training: { accepts: [never], why: Offices have secrets. } }
            """,
        ["vocabulary/readers.yml"] = """
            pupils:
              name: Pupils
              lead: What matters in lessons.
              questions: [training]
              can: [guest, everyone]
              profiles: [school]
            """,
        ["vocabulary/hosts.yml"] = """
            machine-made: [https://robots.example/]
            copies: [https://copies.example/, https://archive.example/kept/]
            """,
        ["vocabulary/glossary.yml"] = """
            srtp:
              term: SRTP
              forms: [Secure RTP, secure real-time protocol]
              meaning: It encrypts sound on its way.
              evidence: [{ source: policy }]
            """,
        ["vocabulary/search.yml"] = """
            pages: { about: [who runs this, contact] }
            same-meaning: { host: [boss, teacher] }
            not-covered: { other: [Another, The other] }
            languages: { de: [wie, ist] }
            """,
        ["platforms/example/platform.yml"] = """
            name: Example
            vendor: Example Inc.
            jurisdiction: CH
            status: active
            website: https://example.example/
            summary: A service.
            """,
        ["platforms/example/use.yml"] = """
            training:
              - value: never
                checked: 2026-11-01
                summary: The policy rules it out.
                since: 2020
                until: 2030
                scope: Calls alone.
                applies-to: { people: host }
                evidence:
                  - { source: policy, at: Section 3, quote: we never train, note: In bold. }
                  - { source: ruling, says: always, rejected: It speaks of another service. }
            data:
              - value: [name, mail]
                checked: 2026-11-01
                summary: Both.
                evidence: [{ source: policy }]
            """,
        ["platforms/example/events.yml"] = """
            - id: fine
              kind: fine
              date: 2021-05
              title: A fine
              summary: It had to pay.
              announced: 2021-04
              amount: { value: 85, currency: USD }
              authority: A court
              asked-as: [the fine of May, penalty]
              case: 1 C 2
              status: final
              affects: [training]
              formerly: [first-fine]
              evidence: [{ source: ruling }]
            - { id: audit, kind: audit, date: 2020, title: An audit, summary: All was well., evidence: [{ source: ruling }] }
            """,
        ["platforms/example/tips.yml"] = """
            - id: refuse
              title: Refuse it
              for: [guest, admin]
              effort: low
              steps: [Open the settings., Switch it off.]
              helps: [training]
              formerly: [decline]
              limits: Only for you.
              asked-as: [how to refuse, say no]
              evidence: [{ source: policy }]
            - { id: leave, title: Leave, for: [guest], effort: low, steps: [Go.] }
            """,
        ["platforms/gone/platform.yml"] = """
            name: Gone
            vendor: Gone Inc.
            jurisdiction: US
            launched: 2010
            status: retired
            retired: 2024-01-01
            successor: example
            website: https://gone.example/
            privacy-policy: https://gone.example/privacy
            aliases: [Gone Meetings, Gone Calls]
            parts: { training: [Assistant, Recorder] }
            editions: { free: Free accounts, paid: Paid accounts }
            formerly: [went]
            summary: It ended.
            evidence: [{ source: ruling }]
            """,
        ["platforms/gone/use.yml"] = """
            training:
              - same-as: example
                checked: 2023-11-01
                since: 2021
                until: 2024
                scope: Calls of companies.
                applies-to: { client: desktop }
            """,
        ["platforms/third/platform.yml"] = """
            { name: Third, vendor: Third Inc., jurisdiction: FR, status: active, website: https://third.example/, summary: Another. }
            """,
        ["platforms/third/use.yml"] = """
            training: [{ value: always, checked: 2026-11-01, summary: It does., since: 2020, evidence: [{ source: policy }] }]
            """,
        ["sources/all.yml"] = """
            policy:
              title: Privacy policy
              publisher: Example
              kind: policy
              url: https://example.example/privacy
              accessed: 2026-11-01
              via: live
              language: en
              author: A lawyer
              archive: https://archive.example/privacy
              published: 2026-10
              note: Of the company.
              fingerprint: 1-00000000000000000000000000000000-0000000000000000
              changed: 2026-10-31
              vanished-quotes: [never ever, no training]
              formerly: [old-policy]
            ruling:
              title: A ruling
              publisher: A court
              kind: court
              url: https://court.example/ruling
              accessed: 2026-11-01
              via: live
              language: de
            """,
        ["articles/article.yml"] = """
            source: ruling
            checked: 2026-11-01
            summary: It is right.
            claims:
              - id: first
                says: It trains.
                at: Paragraph 2
                platform: example
                criterion: training
                verdict: wrong
                because: The policy rules it out.
                evidence: [{ source: policy }]
              - { id: second, says: It collects., verdict: accurate, because: It does., evidence: [{ source: policy }] }
            """,
        ["changes/2026-10.yml"] = """
            - id: example/training/2026-10-01
              now:
                - { answer: never, words: Never, for: Everyone, standing: disputed, checked: 2026-09-01, sources: [policy, old-policy], against: [ruling] }
            - id: example/training/2026-10-02
              was:
                - { answer: never, words: Never, for: Everyone, standing: disputed, checked: 2026-09-01, sources: [policy, old-policy], against: [ruling] }
              now:
                - { answer: never, words: Never, for: Hosts, standing: disputed, checked: 2026-09-01, sources: [policy], against: [ruling] }
            - id: events/example/fine/2026-10-01
              event: { title: A fine, kind: fine, date: 2021, amount: 84 USD, status: proposed, sources: [ruling] }
            - id: events/example/fine/2026-10-02
              event-was: { title: A fine, kind: fine, date: 2021, amount: 84 USD, status: proposed, sources: [ruling] }
              event: { title: A fine, kind: fine, date: 2021, amount: 85 USD, status: final, sources: [ruling] }
            """,
        ["pages/about.md"] = "---\ntitle: About\ndescription: What this is.\n---\nFirst line.\n\nA [link](https://friend.example/).\n",
    };

    /// <summary>What may stand in the files, by their names.</summary>
    public static IReadOnlyList<(string File, FieldType FieldType)> Forms { get; } =
    [
        ("site.yml", new FieldType.Shaped(SiteSettingsDecoder.ObjectShape)),
        ("vocabulary/topics.yml", VocabularyDecoder.TopicsForm),
        ("vocabulary/criteria.yml", VocabularyDecoder.CriteriaForm),
        ("vocabulary/terms.yml", VocabularyDecoder.TermsForm),
        ("vocabulary/scopes.yml", VocabularyDecoder.ScopesForm),
        ("vocabulary/audiences.yml", new FieldType.Shaped(AudienceDecoder.ObjectShape)),
        ("vocabulary/profiles.yml", ProfileDecoder.FileForm),
        ("vocabulary/readers.yml", ReaderGroupDecoder.FileForm),
        ("vocabulary/hosts.yml", new FieldType.Shaped(HostDecoder.ObjectShape)),
        ("vocabulary/glossary.yml", GlossaryDecoder.FileForm),
        ("vocabulary/search.yml", new FieldType.Shaped(PhraseDecoder.ObjectShape)),
        ("platforms/example/platform.yml", new FieldType.Shaped(PlatformDecoder.ObjectShape)),
        ("platforms/gone/platform.yml", new FieldType.Shaped(PlatformDecoder.ObjectShape)),
        ("platforms/example/use.yml", new FieldType.Group(new FieldType.List(new FieldType.Shaped(FindingDecoder.ObjectShape)))),
        ("platforms/gone/use.yml", new FieldType.Group(new FieldType.List(new FieldType.Shaped(FindingDecoder.SharedShape)))),
        ("platforms/example/events.yml", new FieldType.List(new FieldType.Shaped(EventDecoder.ObjectShape))),
        ("platforms/example/tips.yml", new FieldType.List(new FieldType.Shaped(TipDecoder.ObjectShape))),
        ("sources/all.yml", new FieldType.Group(new FieldType.Shaped(SourceDecoder.ObjectShape))),
        ("articles/article.yml", new FieldType.Shaped(ArticleDecoder.ObjectShape)),
        ("changes/2026-10.yml", new FieldType.List(new FieldType.Shaped(ChangeDecoder.ObjectShape))),
        ("pages/about.md", new FieldType.Shaped(ProseDecoder.ObjectShape)),
    ];

    /// <summary>What a file holds.</summary>
    public static Node RootOf(string file)
    {
        var text = new TextFile(file, Files[file]);
        var report = new Report(new DateOnly(2026, 11, 21));
        return YamlReader.Read(FrontMatter.Of(text)?.Yaml ?? text, report) ?? throw new InvalidOperationException(file);
    }

    /// <summary>A file that says something else, or the same in another style: on one line and in quotes.</summary>
    public static string Written(string file, Node root) => FrontMatter.Of(new TextFile(file, Files[file])) is { } page
        ? $"---\n{Yaml(root)}\n---\n{page.Body.Text}"
        : $"# A comment.\n\n{Yaml(root)}\n";

    static string Yaml(Node node) => node switch
    {
        Node.Mapping mapping => $"{{ {string.Join(", ", mapping.Entries.Select(entry => $"{Yaml(entry.Key)}: {Yaml(entry.Value)}"))} }}",
        Node.Sequence list => $"[ {string.Join(", ", list.Items.Select(Yaml))} ]",
        _ => JsonSerializer.Serialize(((Node.Scalar)node).Text, quoted),
    };
}
