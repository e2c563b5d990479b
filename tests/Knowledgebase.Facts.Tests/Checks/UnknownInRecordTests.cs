namespace Knowledgebase.Facts.Tests.Checks;

public sealed class UnknownInRecordTests
{
    [Fact]
    public void What_was_recorded_last_may_name_nothing_that_is_not_there() => Input.Sound()
        .With("changes/2026-11.yml", """
            - id: gone/end-to-end-encryption/2026-11-01
              now: [{ answer: none, words: None, standing: reported, checked: 2026-11-01, sources: [help-page] }]
            - id: gone/purposes/2026-11-01  # expect: unknown-in-record 3
              now: [{ answer: service, words: The service, standing: reported, checked: 2026-11-01, sources: [help-page] }]
            - id: zoom/self-hosting/2026-11-01  # expect: unknown-in-record 3
              now: [{ answer: none, words: None, standing: reported, checked: 2026-11-01, sources: [help-page] }]
            - id: zoom/end-to-end-encryption/2026-11-01  # expect: unknown-in-record 3
              now: [{ answer: quietly, words: Quietly, standing: reported, checked: 2026-11-01, sources: [help-page] }]
            - id: zoom/purposes/2026-11-01  # expect: unknown-in-record 3
              now: [{ answer: "service, advertising", words: "The service, Advertising", standing: reported, checked: 2026-11-01, sources: [no-such-source] }]
            - id: events/zoom/fine/2026-11-01  # expect: unknown-in-record 3
              event: { title: A fine, kind: fine, date: 2021, sources: [court-file] }
            """)
        .Check();

    [Fact]
    public void What_is_gone_may_stand_in_entries_that_others_followed() => Input.Sound()
        .With("changes/2026-11.yml", """
            - id: gone/end-to-end-encryption/2026-11-01
              now: [{ answer: quietly, words: Quietly, standing: reported, checked: 2026-11-01, sources: [gone-page] }]
            - id: gone/end-to-end-encryption/2026-11-02
              was: [{ answer: quietly, words: Quietly, standing: reported, checked: 2026-11-01, sources: [gone-page] }]
            - id: zoom/end-to-end-encryption/2026-11-01
              now: [{ answer: quietly, words: Quietly, standing: reported, checked: 2026-11-01, sources: [gone-page] }]
            - id: zoom/end-to-end-encryption/2026-11-02
              was: [{ answer: quietly, words: Quietly, standing: reported, checked: 2026-11-01, sources: [gone-page] }]
              now: [{ answer: optional, words: Optional, standing: reported, checked: 2026-11-01, sources: [help-page] }]
            """)
        .Check();

    [Fact]
    public void An_answer_that_has_another_id_and_the_same_words_is_still_there() => Input.Sound()
        .With("changes/2026-11.yml", """
            - id: zoom/end-to-end-encryption/2026-11-01
              now: [{ answer: opt-in, words: Optional, standing: reported, checked: 2026-11-01, sources: [help-page] }]
            """)
        .Check();
}
