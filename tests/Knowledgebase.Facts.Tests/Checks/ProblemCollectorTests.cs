using FsCheck;
using FsCheck.Fluent;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;

namespace Knowledgebase.Facts.Tests.Checks;

public sealed class ProblemCollectorTests
{
    [Fact]
    public void Of_a_file_fifty_are_told_and_the_others_counted()
    {
        var problems = Input.Sound()
            .With("platforms/zoom/tips.yml", $"[{string.Join(',', Enumerable.Repeat("a", 100_000))}]")
            .Read().Problems;

        Assert.Equal(51, problems.Count);
        Assert.Equal(
            "platforms/zoom/tips.yml:1:102: error more-problems: 50 problems are told one by one, and 99,950 more in this file are only counted. "
            + "Mend those first, and check again.",
            problems[^1].ToString());
        Assert.Equal(100_000, problems.CountOf(Severity.Error));
    }

    [Fact]
    public void Other_files_are_told_all_the_same()
    {
        var problems = Input.Sound()
            .With("platforms/zoom/tips.yml", $"[{string.Join(',', Enumerable.Repeat("a", 1_000))}]")
            .With("platforms/zoom/events.yml", "[a, b]")
            .Read().Problems;

        Assert.Equal(2, problems.Count(problem => problem.At.File == "platforms/zoom/events.yml"));
    }

    [Fact]
    public void Errors_are_told_before_warnings_and_both_are_counted()
    {
        var problems = ProblemCollector.Limit(Enumerable.Range(1, 200).Select(line => At(line, line % 10 == 0 ? Severity.Error : Severity.Warning)));

        Assert.Equal(20, problems.Count(problem => problem is { Severity: Severity.Error, Code: "made-up" }));
        Assert.Equal(30, problems.Count(problem => problem is { Severity: Severity.Warning, Code: "made-up" }));
        Assert.Equal(150, Assert.Single(problems, problem => problem.Code == "more-problems").Count);
        Assert.Equal((20, 180), (problems.CountOf(Severity.Error), problems.CountOf(Severity.Warning)));
    }

    /// <summary>Threads find them in any order, and parts of the input are collected apart.</summary>
    [Fact]
    public void The_same_are_told_whatever_order_they_come_in_and_whoever_collected_them_first() => Prop
        .ForAll((int[] lines, int parts) =>
        {
            var problems = lines.Distinct().SelectMany(line => Enumerable.Range(0, 20).Select(each => At(line + each, line % 3 == 0 ? Severity.Error : Severity.Warning)))
                .Distinct().ToList();
            var size = Math.Abs(parts % 40) + 1;
            return ProblemCollector.Limit(problems)
                .Equals(ProblemCollector.Limit(problems.AsEnumerable().Reverse().Chunk(size).SelectMany(ProblemCollector.Limit)));
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_message_that_quotes_a_long_text_keeps_its_beginning_and_its_end()
    {
        var problem = Assert.Single(
            Input.Sound().With("platforms/zoom/tips.yml", $"""
                - id: tip
                  title: A tip
                  for: [host]
                  effort: {new string('x', 100_000)}
                  steps: [Do it.]
                """).Read().Problems);

        Assert.InRange(problem.Message.Length, 100, 1_000);
        Assert.StartsWith("`effort` cannot be xxx", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith("It can be low, medium, high.", problem.Message, StringComparison.Ordinal);
    }

    static Problem At(int line, Severity severity) => new(new Position("a.yml", line, 1), severity, "made-up", "It is made up.");
}
