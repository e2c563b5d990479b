namespace Knowledgebase.Facts.Tests.Checks;

public sealed class MachineDecidesTests
{
    [Fact]
    public void No_answer_rests_on_machines_alone() => Finding("""
              - value: optional  # expect: machine-decides 5
                checked: 2026-11-21
                summary: Off by default.
                evidence: [{ source: summary }]
            """).Check();

    [Fact]
    public void What_was_not_found_may_have_been_looked_for_there() => Finding("""
              - value: unknown
                checked: 2026-11-21
                summary: A summary of the policy says nothing of it.
                evidence: [{ source: summary }]
            """).Check();

    [Fact]
    public void A_source_that_someone_answers_for_bears_an_answer_beside_them() => Finding("""
              - value: optional
                checked: 2026-11-21
                summary: Off by default.
                evidence: [{ source: summary }, { source: help-page }]
            """).Check();

    [Fact]
    public void A_source_that_was_rejected_bears_nothing() => Finding("""
              - value: optional  # expect: machine-decides 5
                checked: 2026-11-21
                summary: Off by default.
                evidence: [{ source: summary }, { source: help-page, says: none, rejected: It is older. }]
            """).Check();

    [Fact]
    public void A_machine_makes_no_dispute() => Finding("""
              - value: optional
                checked: 2026-11-21
                summary: Off by default.
                evidence:
                  - source: help-page
                  - source: summary  # expect: machine-decides 9
                    says: none
            """).Check();

    [Fact]
    public void What_a_machine_says_otherwise_may_be_shown_with_the_reason_against_it() => Finding("""
              - value: optional
                checked: 2026-11-21
                summary: Off by default.
                evidence: [{ source: help-page }, { source: summary, says: none, rejected: The policy says otherwise. }]
            """).Check();

    [Fact]
    public void No_event_rests_on_machines_alone() => WithSummary(Input.Sound()).With("platforms/zoom/events.yml", """
        - id: breach  # expect: machine-decides 3
          kind: breach
          date: 2020
          title: A breach
          summary: It happened.
          evidence: [{ source: summary }]
        """).Check();

    [Fact]
    public void No_verdict_rests_on_machines_alone() => WithSummary(Input.Sound()).With("articles/news.yml", """
        source: court-file
        checked: 2026-11-21
        summary: What it says.
        claims:
          - id: first  # expect: machine-decides 5
            says: It listens.
            verdict: wrong
            because: It does not.
            evidence: [{ source: summary }]
        """).Check();

    static Input Finding(string findings) => WithSummary(Input.Sound()).With("platforms/zoom/security.yml", $"""
        end-to-end-encryption:
        {findings}
        """);

    static Input WithSummary(Input input) => input.With("sources/all.yml", Input.Source("help-page") + Input.Source("court-file")
        + Input.Source("summary").Replace("vendor-doc", "generated", StringComparison.Ordinal));
}
