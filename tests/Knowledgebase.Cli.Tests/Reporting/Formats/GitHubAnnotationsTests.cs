using Knowledgebase.Cli.Reporting.Formats;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;

namespace Knowledgebase.Cli.Tests.Reporting.Formats;

public sealed class GitHubAnnotationsTests
{
    [Fact]
    public void What_the_runner_would_take_for_its_own_is_escaped() => Assert.Equal(
        "::error file=input/50%25%3A a%2Cb.yml,line=3,col=7,title=bad-yaml::100%25, at a: one%0D%0Atwo",
        GitHubAnnotations.Annotation(new Problem(
            new Position("input/50%: a,b.yml", 3, 7), Severity.Error, "bad-yaml", "100%, at a: one\r\ntwo")));

    [Fact]
    public void A_warning_is_a_warning_there_and_a_file_is_named_from_the_folder_of_the_repository() => Assert.Equal(
        "::warning file=input/a.yml,line=1,col=1,title=uncited-source::Cite it.",
        GitHubAnnotations.Annotation(new Problem(
            new Position(Path.Combine(Directory.GetCurrentDirectory(), "input/a.yml"), 1, 1), Severity.Warning, "uncited-source", "Cite it.")));
}
