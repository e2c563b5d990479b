namespace Knowledgebase.Facts.Tests.Checks;

public sealed class LongQuoteTests
{
    [Fact]
    public void A_quotation_of_thirteen_words_is_reported() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
                    quote: one two three four five six seven eight nine ten eleven twelve thirteen  # expect: long-quote 16
            """)
        .Check();

    [Fact]
    public void A_quotation_of_twelve_words_is_not() => Input.Sound()
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
                    quote: one two three four five six seven eight nine ten eleven twelve
            """)
        .Check();
}
