using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Names;
using Knowledgebase.Site.StructuredData;

namespace Knowledgebase.Site.Outputs;

/// <summary>
/// What a platform does with data in the W3C Data Privacy Vocabulary (DPV 2.3), as JSON-LD: a process with the concepts of all
/// answers that hold, made up of one for each fact with its own and with its sources.
/// </summary>
internal static class PrivacyDescription
{
    static readonly JsonSerializerOptions indented = new() { WriteIndented = true, NewLine = "\n" };

    public static IEnumerable<OutputFile> Of(SiteContext context) => context.Platforms.Select(platform =>
        OutputFile.Later(Urls.PrivacyDescription(platform.Id), () => Encoding.UTF8.GetBytes(Describe(context, platform).ToJsonString(indented) + "\n")));

    static JsonObject Describe(SiteContext context, Platform platform)
    {
        var facts = context.Knowledge.Vocabulary.Criteria
            .Select(criterion => Fact.Of(context, platform, criterion.Value))
            .Where(fact => fact.Concepts.Count > 0)
            .ToList();
        var description = JsonLd.Thing("dpv:Process",
        [
            ("@id", context.Whole(Urls.Platform(platform.Id)) + "#process"),
            ("dct:title", platform.Name),
            ("dct:source", JsonLd.Reference(context.Whole(Urls.Platform(platform.Id)))),
            ("dct:license", DatasetDescription.LicenceAddress(context.Knowledge.Settings.Licence) is { } licence ? JsonLd.Reference(licence) : null),
            ("dpv:hasDataController", JsonLd.Thing("dpv:DataController", ("dpv:hasName", platform.Vendor))),
            .. Statements(facts.SelectMany(fact => fact.Concepts)),
            ("dpv:hasProcess", JsonLd.List(facts.Select(fact => Describe(context, platform, fact)))),
        ]);
        description.Insert(0, "@context", new JsonObject
        {
            ["dct"] = "http://purl.org/dc/terms/",
            ["dpv"] = "https://w3id.org/dpv#",
            ["pd"] = "https://w3id.org/dpv/pd#",
        });
        return description;
    }

    static JsonObject Describe(SiteContext context, Platform platform, Fact fact) => JsonLd.Thing("dpv:Process",
    [
        ("@id", context.Whole(Urls.Fact(platform.Id, fact.Criterion.Id)) + "#process"),
        ("dct:title", fact.Criterion.QuestionAbout(platform.Name)),
        ("dct:modified", fact.Findings.Select(finding => finding.Checked).MaxBy(day => day.Latest).ToString()),
        ("dct:source", JsonLd.List(fact.Sources(context.Knowledge).Select(JsonLd.Reference))),
        .. Statements(fact.Concepts),
    ]);

    /// <summary>The properties of the vocabulary, each with its concepts.</summary>
    static IEnumerable<(string Name, JsonNode? Value)> Statements(IEnumerable<string> concepts) =>
        from concept in concepts.Distinct(StringComparer.Ordinal)
        group concept by Property(DataPrivacyVocabulary.KindOf(concept)) into stated
        where stated.Key is not null
        orderby stated.Key
        select (stated.Key, (JsonNode?)JsonLd.List(stated.Select(JsonLd.Reference)));

    static string? Property(ConceptKind? kind) => kind switch
    {
        ConceptKind.PersonalData => "dpv:hasPersonalData",
        ConceptKind.Purpose => "dpv:hasPurpose",
        ConceptKind.Recipient => "dpv:hasRecipient",
        ConceptKind.LegalMeasure => "dpv:hasLegalMeasure",
        ConceptKind.TechnicalMeasure => "dpv:hasTechnicalMeasure",
        ConceptKind.OrganisationalMeasure => "dpv:hasOrganisationalMeasure",
        ConceptKind.LegalBasis => "dpv:hasLegalBasis",
        _ => null,
    };

    /// <summary>What holds of a platform on a question, and the concepts of the answers.</summary>
    sealed record Fact(Criterion Criterion, IReadOnlyList<Finding> Findings, IReadOnlyList<string> Concepts)
    {
        public static Fact Of(SiteContext context, Platform platform, Criterion criterion)
        {
            IReadOnlyList<Finding> findings = platform.Latest(criterion.Id, context.Today) is { } now ? [now.Headline, .. now.Qualifying] : [];
            var values = findings.SelectMany(finding => criterion.Answers.ValuesOf(context.Knowledge.Vocabulary, finding.Answer));
            return new Fact(criterion, findings, [.. values.Select(value => value.Concept).OfType<string>().Distinct(StringComparer.Ordinal)]);
        }

        /// <summary>Where the sources stand that support the answers.</summary>
        public IEnumerable<string> Sources(KnowledgeBase knowledge) => Findings
            .SelectMany(finding => finding.Evidence)
            .Where(piece => piece.Value.Supports)
            .Select(piece => knowledge.Source(piece.Value.Source.Value)?.Url)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);
    }
}
