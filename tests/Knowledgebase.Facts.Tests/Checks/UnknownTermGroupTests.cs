namespace Knowledgebase.Facts.Tests.Checks;

public sealed class UnknownTermGroupTests
{
    [Fact]
    public void A_group_that_the_vocabulary_does_not_have_is_reported() => Input.Sound()
        .With("vocabulary/criteria.yml", """
            purposes:
              topic: use
              title: Purposes
              question: What is {platform} for?
              kind: set
              terms: purposes  # expect: unknown-term-group 10
            end-to-end-encryption:
              topic: security
              title: End-to-end encryption
              question: Is {platform} safe?
              kind: choice
              options: { optional: { label: Optional, rating: mixed } }
            """)
        .Check();
}
