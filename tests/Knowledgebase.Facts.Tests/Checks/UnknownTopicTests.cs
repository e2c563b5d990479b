namespace Knowledgebase.Facts.Tests.Checks;

public sealed class UnknownTopicTests
{
    [Fact]
    public void A_topic_that_the_vocabulary_does_not_have_is_reported() => Input.Sound()
        .With("vocabulary/criteria.yml", """
            purposes:
              topic: usage  # expect: unknown-topic 10
              title: Purposes
              question: What is {platform} for?
              kind: set
              terms: purpose
            end-to-end-encryption:
              topic: security
              title: End-to-end encryption
              question: Is {platform} safe?
              kind: choice
              options: { optional: { label: Optional, rating: mixed } }
            """)
        .Check();
}
