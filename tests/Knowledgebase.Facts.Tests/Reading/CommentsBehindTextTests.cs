using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Reading.Files;
using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Tests.Reading;

public sealed class CommentsBehindTextTests
{
    [Theory]
    [InlineData("a: see ticket #4 for calls", 1, 15)]
    [InlineData("a: see\t#4", 1, 8)]
    [InlineData("a:\n  see\n  ticket #4", 3, 10)]
    [InlineData("- see #4", 1, 7)]
    [InlineData("- a: see #4\n  b: c", 1, 10)]
    [InlineData("[one, see #4\n]", 1, 11)]
    [InlineData("[one, #4\n two]", 1, 7)]
    [InlineData("{ a: see #4\n}", 1, 10)]
    [InlineData("{ a #4\n: see }", 1, 5)]
    [InlineData("see #4", 1, 5)]
    [InlineData("a: >- # folded\n  see", 1, 7)]
    [InlineData("a: | # kept\n  see", 1, 6)]
    [InlineData("\"a\": >- # folded\n  see", 1, 9)]
    [InlineData("a: #4 was\n  mended", 1, 4)]
    [InlineData("a: #4\nb: c", 1, 4)]
    [InlineData("a:\n  - # 4\n  - b", 2, 5)]
    [InlineData("- #4 was\n  mended", 1, 3)]
    [InlineData("a:   #4", 1, 6)]
    [InlineData("a: 2021 # or so", 1, 9)]
    [InlineData("a: C #", 1, 6)]
    [InlineData("a: he said \"no\" #4", 1, 17)]
    public void They_are_told_where_they_begin(string text, int line, int column)
    {
        var problem = Read(text).First(problem => problem.Code == "comment-behind-text");

        Assert.Equal((line, column), (problem.At.Line, problem.At.Column));
        Assert.Contains("put the whole text in quotes", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_makes_the_rest_unreadable_is_told_beside_that() => Assert.Equal(
        ["comment-behind-text 1:15", "bad-yaml 2:3"],
        Read("a: see ticket #4\n  for calls\nb: c").Select(problem => $"{problem.Code} {problem.At.Line}:{problem.At.Column}"));

    [Fact]
    public void Each_line_is_looked_at() => Assert.Equal(
        [1, 3, 6], Read("a: see #4\n# A comment.\nb: [c, #5\n  d] # closed\n  # A comment.\ne: f #7 #8").Select(problem => problem.At.Line));

    [Theory]
    [InlineData("# A comment.\na: b\n\n  # Another.\nc: d\n# The last.")]
    [InlineData("a:\n  # A comment.\n  - b\n      # Another.\n  - c")]
    [InlineData("a: \"see #4\"")]
    [InlineData("a: 'see #4'")]
    [InlineData("a: \"see\" # A comment.")]
    [InlineData("a: 'see' # A comment.\nb: c")]
    [InlineData("a:\n  b: \"see\" # A comment.\nc: d")]
    [InlineData("a: [b, c] # A comment.\nd: e")]
    [InlineData("{ a: b } # A comment.")]
    [InlineData("a: # A comment.\n  b: c\nd: # Another.\n  - e")]
    [InlineData("- # A comment.\n  a: b\n- # Another.\n  \"c\"")]
    [InlineData("[ # A comment.\n  [a], # Another.\n  \"b\"\n]")]
    [InlineData("a: https://site.example/#part")]
    [InlineData("a: C#, F#")]
    [InlineData("a: >-\n  see #4\n  # and #5\nb: c")]
    public void What_is_no_comment_or_cuts_nothing_off_is_left_alone(string text) => Assert.Empty(Read(text));

    [Fact]
    public void They_are_told_of_the_front_matter_of_pages() => Assert.Equal(
        "pages/about.md:3:29 comment-behind-text",
        Assert.Single(Input.Sound()
            .With("pages/about.md", "---\ntitle: About us\ndescription: What is new in #4\n---\nProse #4 and # more.\n")
            .Read().Problems.Select(problem => $"{problem.At} {problem.Code}")));

    static EquatableList<Problem> Read(string text)
    {
        var report = new Report(Input.Today);
        YamlReader.Read(new TextFile("a.yml", text), report);
        return report.InOrderOfPlace();
    }
}
