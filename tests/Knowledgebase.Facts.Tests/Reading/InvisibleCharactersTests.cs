using Knowledgebase.Facts.Checking;

namespace Knowledgebase.Facts.Tests.Reading;

public sealed class InvisibleCharactersTests
{
    [Theory]
    [InlineData('\0')]
    [InlineData('\u001B')]
    [InlineData('\u007F')]
    [InlineData('\u0085')]
    [InlineData('\u00AD')]
    [InlineData('\u200B')]
    [InlineData('\u200F')]
    [InlineData('\u2028')]
    [InlineData('\u202A')]
    [InlineData('\u202E')]
    [InlineData('\u2060')]
    [InlineData('\u2066')]
    [InlineData('\u2069')]
    [InlineData('\uFEFF')]
    public void They_are_reported_where_they_stand(char character)
    {
        var problem = Read($"ü # one\n# two{character}three\n");

        Assert.Equal((2, 6), (problem.At.Line, problem.At.Column));
        Assert.Contains($"U+{(int)character:X4}", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void They_are_reported_where_they_stand_whatever_ends_lines(string end)
    {
        var problem = Read($"# one{end}# two{end}{end}# three\u202E{end}");

        Assert.Equal((4, 8), (problem.At.Line, problem.At.Column));
    }

    [Fact]
    public void They_are_reported_where_an_escape_hides_them()
    {
        var problem = Read("- \"safe\\u202Eelif\"\n");

        Assert.Equal((1, 3), (problem.At.Line, problem.At.Column));
    }

    [Fact]
    public void They_are_reported_in_pages_too()
    {
        var problem = Assert.Single(Input.Sound().With("pages/about.md", "---\ntitle: A\ndescription: B\n---\nProse \u202E here.\n").Read().Problems);

        Assert.Equal("pages/about.md:5:7 invisible-character", $"{problem.At} {problem.Code}");
    }

    [Fact]
    public void Letters_marks_and_signs_of_all_the_world_are_left_alone() => Assert.Empty(Input.Sound()
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: "Ünïcödé – “quoted”… שלום مرحبا 你好 👩‍👩‍👧 می‌خواهم"
              for: [host]
              effort: low
              steps: ["Tab\there."]
            """)
        .Read().Problems);

    static Problem Read(string text) => Input.Sound()
        .With("platforms/zoom/tips.yml", text)
        .Read().Problems.First(problem => problem.Code == "invisible-character");
}
