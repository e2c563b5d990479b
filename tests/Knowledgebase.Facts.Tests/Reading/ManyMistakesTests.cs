using System.Globalization;
using Knowledgebase.Facts.Problems;

namespace Knowledgebase.Facts.Tests.Reading;

/// <summary>Files near the size that is refused, made so that a step too many for each of their parts would take hours.</summary>
public sealed class ManyMistakesTests
{
    [Fact]
    public void Many_unknown_options_are_held_against_the_few_that_there_are() => AssertErrors(6_000, "unknown-option", Input.Sound()
        .With("platforms/zoom/security.yml", "end-to-end-encryption:\n" + string.Concat(Enumerable.Range(1, 6_000).Reverse().Select(day =>
            $"  - {{ value: alwayz{day}, since: {Day(day)}, until: {Day(day + 1)}, checked: 2026-11-21, summary: S., evidence: [{{ source: help-page }}] }}\n"))));

    [Fact]
    public void Many_unknown_sources_are_held_against_many_known_ones() => AssertErrors(3_000, "unknown-source", Input.Sound()
        .With("sources/many.yml", string.Concat(Enumerable.Range(1, 3_000).Select(number => Input.Source($"document-number-{number}"))))
        .With("platforms/zoom/events.yml", string.Concat(Enumerable.Range(1, 3_000).Select(number =>
            $"- {{ id: e{number}, kind: fine, date: 2020, title: T, summary: S., evidence: [{{ source: document-numbre-{number} }}] }}\n"))));

    [Fact]
    public void Many_files_that_nothing_reads_are_held_against_many_topics()
    {
        var input = Input.Sound().With("vocabulary/topics.yml", """
            security: { title: Security, lead: Who can listen. }
            use: { title: Use, lead: What for. }

            """ + string.Concat(Enumerable.Range(1, 10_000).Select(number => $"topic-number-{number}: {{ title: T, lead: L. }}\n")));
        for (var number = 1; number <= 1_000; number++)
            input.With($"platforms/zoom/topic-numbre-{number}.yml", "");

        AssertErrors(1_000, "unexpected-file", input);
    }

    [Fact]
    public void A_group_of_the_same_key_again_and_again_is_told_of_fifty_times() => AssertErrors(200_000, "duplicate-key", Input.Sound()
        .With("platforms/zoom/tips.yml", $"{{{string.Join(',', Enumerable.Repeat("a", 200_001))}}}"));

    [Fact]
    public void A_file_of_characters_that_nobody_sees_is_told_of_fifty_times() => AssertErrors(900_000, "invisible-character", Input.Sound()
        .With("platforms/zoom/tips.yml", $"# {new string('\u0001', 900_000)}"));

    static void AssertErrors(int count, string code, Input input)
    {
        var problems = input.Read().Problems;

        Assert.InRange(problems.CountOf(Severity.Error), count, count + 10);
        Assert.Contains(problems, problem => problem.Code == code);
    }

    static string Day(int number) => new DateOnly(1950, 1, 1).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
