using System.Reflection;

namespace Knowledgebase.Facts.Names;

/// <summary>The concepts of the W3C Data Privacy Vocabulary (DPV 2.3) and of its extension for personal data.</summary>
public static class DataPrivacyVocabulary
{
    const string File = "data-privacy-vocabulary.txt";

    static readonly Lazy<Dictionary<string, ConceptKind>> kinds = new(Read);

    /// <summary>All concepts as facts name them, such as <c>dpv:Advertising</c> and <c>pd:IPAddress</c>.</summary>
    public static IReadOnlyCollection<string> Concepts => kinds.Value.Keys;

    /// <summary>What can be stated by a concept; null where the vocabulary has no such concept.</summary>
    public static ConceptKind? KindOf(string concept) => kinds.Value.TryGetValue(concept, out var kind) ? kind : null;

    static Dictionary<string, ConceptKind> Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(File)!);
        var read = new Dictionary<string, ConceptKind>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
            if (line.Split(' ') is [var concept, var kind] && concept != "#")
                read.Add(concept, Kind(kind));
        return read;
    }

    static ConceptKind Kind(string name) => name switch
    {
        "personal-data" => ConceptKind.PersonalData,
        "purpose" => ConceptKind.Purpose,
        "recipient" => ConceptKind.Recipient,
        "legal-measure" => ConceptKind.LegalMeasure,
        "technical-measure" => ConceptKind.TechnicalMeasure,
        "organisational-measure" => ConceptKind.OrganisationalMeasure,
        "legal-basis" => ConceptKind.LegalBasis,
        _ => ConceptKind.Other,
    };
}

/// <summary>What a description of a service can state by a concept.</summary>
public enum ConceptKind
{
    /// <summary>A category of personal data (<c>dpv:hasPersonalData</c>).</summary>
    PersonalData,

    /// <summary>What data is used for (<c>dpv:hasPurpose</c>).</summary>
    Purpose,

    /// <summary>Who gets data (<c>dpv:hasRecipient</c>).</summary>
    Recipient,

    /// <summary>Such as an agreement (<c>dpv:hasLegalMeasure</c>).</summary>
    LegalMeasure,

    /// <summary>Such as encryption (<c>dpv:hasTechnicalMeasure</c>).</summary>
    TechnicalMeasure,

    /// <summary>Such as a certification (<c>dpv:hasOrganisationalMeasure</c>).</summary>
    OrganisationalMeasure,

    /// <summary>Such as consent (<c>dpv:hasLegalBasis</c>).</summary>
    LegalBasis,

    /// <summary>Anything else.</summary>
    Other,
}
