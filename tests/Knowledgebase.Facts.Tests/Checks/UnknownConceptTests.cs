using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Tests.Checks;

public sealed class UnknownConceptTests
{
    [Fact]
    public void A_concept_that_the_published_vocabulary_does_not_have_is_reported() => Input.Sound()
        .With("vocabulary/terms.yml", """
            purpose:
              service: { label: The service, dpv: "dpv:ServiceProvison" }  # expect: unknown-concept 39
              advertising: { label: Advertising, dpv: dpv:Advertising }
              none: { label: Nothing }
            """)
        .Check();

    [Fact]
    public void An_option_can_name_a_concept_too() => Input.Sound()
        .With("vocabulary/criteria.yml", """
            end-to-end-encryption:
              topic: security
              title: End-to-end encryption
              question: Is {platform} safe?
              kind: choice
              options:
                always: { label: Always, rating: protective, dpv: "dpv:EndToEndEncryption" }
                optional: { label: Optional, rating: mixed, dpv: "pd:EndToEndEncryption" }  # expect: unknown-concept 54
                none: { label: None, rating: risky }
            purposes:
              topic: use
              title: Purposes
              question: What is {platform} for?
              kind: set
              terms: purpose
            """)
        .Check();

    [Theory]
    [InlineData("pd:IPAddress", ConceptKind.PersonalData)]
    [InlineData("dpv:Advertising", ConceptKind.Purpose)]
    [InlineData("dpv:DataProcessor", ConceptKind.Recipient)]
    [InlineData("dpv:DataProcessingAgreement", ConceptKind.LegalMeasure)]
    [InlineData("dpv:EndToEndEncryption", ConceptKind.TechnicalMeasure)]
    [InlineData("dpv:Certification", ConceptKind.OrganisationalMeasure)]
    [InlineData("dpv:Consent", ConceptKind.LegalBasis)]
    [InlineData("dpv:Process", ConceptKind.Other)]
    public void A_concept_is_of_the_kind_that_its_parents_make_it(string concept, ConceptKind kind) =>
        Assert.Equal(kind, DataPrivacyVocabulary.KindOf(concept));
}
