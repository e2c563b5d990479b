using Knowledgebase.Facts.Problems;

namespace Knowledgebase.Facts.Tests.Reading;

public sealed class InvisibleCharactersTests
{
    [Theory]
    // By their properties: format, private use, unassigned, no character, default ignorable.
    [InlineData("Zoom\U000E0061", 5)]
    [InlineData("Zoom\U000E0001", 5)]
    [InlineData("Zo\u180Eom", 3)]
    [InlineData("Zoom\u3164", 5)]
    [InlineData("Zoom\u115F", 5)]
    [InlineData("Zoom\uFFA0", 5)]
    [InlineData("Zoom\u034F", 5)]
    [InlineData("Zoom\u17B4", 5)]
    [InlineData("Zoom\U0001D173", 5)]
    [InlineData("Zoom\U0001BCA0", 5)]
    [InlineData("Zoom\U00013430", 5)]
    [InlineData("Zoom\uFDD0", 5)]
    [InlineData("Zoom\U0001FFFE", 5)]
    [InlineData("Zoom\uE000", 5)]
    [InlineData("Zoom\U0010FFFD", 5)]
    [InlineData("Zoom\u0378", 5)]
    [InlineData("Zoom\u206A", 5)]
    // Symbols that are blank.
    [InlineData("Zoom\u2800", 5)]
    [InlineData("Zoom\U0001D159", 5)]
    // Where nothing needs them.
    [InlineData("Zo\u200Dom", 3)]
    [InlineData("Zo\u200Com", 3)]
    [InlineData("Zoom\uFE0F", 5)]
    [InlineData("Zoom\uFE00", 5)]
    [InlineData("Zoom\U000E0100", 5)]
    [InlineData("Zoom 5\uFE0F", 7)]
    [InlineData("Zoom \U0001F469\u200D", 8)]
    [InlineData("Zoom \U0001F469\uFE0F\uFE0F", 9)]
    [InlineData("Zoom \u845B\u200D", 7)]
    public void Those_are_reported_that_nobody_sees_by_what_Unicode_says_of_them(string text, int column)
    {
        var problem = Read($"# {text}\n");

        Assert.Equal((1, column + 2), (problem.At.Line, problem.At.Column));
    }

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
              title: "Ünïcödé – “quoted”… שלום مرحبا 你好 👩‍👩‍👧 می‌خواهم 👩🏽‍💻 ❤️‍🔥 🏳️‍🌈 ✔︎ ‼️ 1️⃣ ↔️ 葛󠄀城 ක්‍ෂ ᠠ᠋ ۝ \u0601 ⠁ a\u00A0b\u3000c e\u0301"
              for: [host]
              effort: low
              steps: ["Tab\there."]
            """)
        .Read().Problems);

    static Problem Read(string text) => Input.Sound()
        .With("platforms/zoom/tips.yml", text)
        .Read().Problems.First(problem => problem.Code == "invisible-character");
}
