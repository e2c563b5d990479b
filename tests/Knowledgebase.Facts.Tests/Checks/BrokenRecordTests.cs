namespace Knowledgebase.Facts.Tests.Checks;

public sealed class BrokenRecordTests
{
    const string Optional = "- { answer: optional, words: Optional, standing: stated-by-vendor, checked: 2026-11-01, sources: [help-page] }";
    const string None = "- { answer: none, words: None, standing: stated-by-vendor, checked: 2026-11-01, sources: [help-page] }";

    [Fact]
    public void What_goes_on_from_the_last_entry_is_fine_whatever_the_ids_were_then() => Changes($"""
        - id: old-zoom/encryption/2026-11-01
          now:
            {None}
        - id: old-zoom/end-to-end-encryption/2026-11-02
          was:
            {None}
        - id: zoom/end-to-end-encryption/2026-11-03
          now:
            {Optional}
        """).Check();

    [Fact]
    public void An_entry_that_says_something_else_held_before_than_the_last_one_recorded_is_reported() => Changes($"""
        - id: zoom/end-to-end-encryption/2026-11-01
          now:
            {None}
        - id: zoom/end-to-end-encryption/2026-11-02  # expect: broken-record 3
          now:
            {Optional}
        - id: events/zoom/fine/2026-11-01
          event:
            title: A fine
            kind: fine
            date: 2021
            sources: [court-file]
        - id: events/zoom/fine/2026-11-02  # expect: broken-record 3
          event-was:
            title: A fine
            kind: fine
            date: 2020
            sources: [court-file]
        """).Check();

    [Fact]
    public void An_entry_under_a_new_id_goes_on_from_the_last_one_under_the_old_id() => Changes($"""
        - id: old-zoom/end-to-end-encryption/2026-11-01
          now:
            {None}
        - id: zoom/end-to-end-encryption/2026-11-02  # expect: broken-record 3
          was:
            {Optional}
          now:
            {Optional}
        """).Check();

    [Fact]
    public void What_became_one_of_two_goes_on_from_either() => Changes($"""
        - id: old-zoom/end-to-end-encryption/2026-11-01
          now:
            {None}
        - id: zoom/end-to-end-encryption/2026-11-02
          now:
            {Optional}
        - id: old-zoom/end-to-end-encryption/2026-11-03
          was:
            {None}
        """).Check();

    [Fact]
    public void The_third_entry_of_a_day_needs_the_second() => Changes($"""
        - id: zoom/end-to-end-encryption/2026-11-01
          now:
            {Optional}
        - id: zoom/end-to-end-encryption/2026-11-01-3  # expect: broken-record 3
          was:
            {Optional}
          now:
            {Optional}
        """).Check();

    static Input Changes(string text) => Input.Sound()
        .With("changes/2026-11.yml", text)
        .WithChange("vocabulary/criteria.yml", "kind: choice", "kind: choice\n  formerly: [encryption]")
        .WithChange("platforms/zoom/platform.yml", "summary:", "formerly: [old-zoom]\nsummary:");
}
