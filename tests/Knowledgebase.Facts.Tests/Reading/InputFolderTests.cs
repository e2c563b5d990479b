using Knowledgebase.Facts.Reading;

namespace Knowledgebase.Facts.Tests.Reading;

public sealed class InputFolderTests
{
    [Fact]
    public void An_input_with_nothing_wrong_is_read_without_a_word()
    {
        var result = Input.Sound().Read();

        Assert.Empty(result.Problems);
        Assert.True(result.Succeeded);
    }

    [Fact]
    public void A_folder_that_is_not_there_gets_a_sentence()
    {
        var result = InputReader.Read("no/such/folder", Input.Today);

        Assert.Null(result.Knowledge);
        Assert.Equal(
            "no/such/folder:1:1: error missing-file: There is no such folder. Name the one that holds site.yml.",
            Assert.Single(result.Problems).ToString());
    }

    [Fact]
    public void An_empty_folder_is_told_which_files_it_needs() => Assert.Equal(
        ["site.yml", "vocabulary/criteria.yml", "vocabulary/scopes.yml", "vocabulary/terms.yml", "vocabulary/topics.yml"],
        Input.Empty().Read().Problems.Select(problem => problem.At.File));

    [Fact]
    public void Without_a_vocabulary_no_file_of_findings_is_said_to_be_read_by_nothing() => Assert.Equal(
        ["vocabulary"],
        Input.Sound().Without("vocabulary/topics.yml").Without("vocabulary/criteria.yml").Without("vocabulary/terms.yml")
            .Without("vocabulary/scopes.yml").Without("vocabulary/audiences.yml").With("vocabulary", "A file.").Read().Problems.Select(problem => problem.At.File));

    [Fact]
    public void The_folder_of_a_platform_needs_a_platform() =>
        Expect("platforms/zoom/platform.yml:1:1 missing-file", Input.Sound().Without("platforms/zoom/platform.yml"));

    [Theory]
    [InlineData("platforms/zoom/securty.yml", "Nothing reads this. Did you mean security.yml?")]
    [InlineData("platforms/zoom/events.yaml", "Nothing reads this. Did you mean events.yml?")]
    [InlineData("platforms/zoom/notes.txt", "Nothing reads this. What can stand here: platform.yml, security.yml, use.yml, events.yml, tips.yml.")]
    [InlineData("platforms/zoom.yml", "Here stand folders only, one a platform. Move this file into the folder of its platform.")]
    [InlineData("sites.yml", "Nothing reads this. Did you mean site.yml?")]
    [InlineData("vocabulary/term.yml", "Nothing reads this. Did you mean terms.yml?")]
    [InlineData("sources/press.yaml", "Nothing reads this file, because its name does not end in .yml. Rename it to press.yml or take it away.")]
    [InlineData("pages/about.markdown", "Nothing reads this file, because its name does not end in .md. Rename it to about.md or take it away.")]
    public void A_file_that_nothing_reads_is_reported_with_its_right_name(string file, string message)
    {
        var problem = Assert.Single(Input.Sound().With(file, "name: Zoom").Read().Problems);

        Assert.Equal((file, "unexpected-file", message), (problem.At.File, problem.Code, problem.Message));
    }

    [Fact]
    public void A_folder_that_nothing_reads_is_reported() =>
        Expect("platfroms:1:1 unexpected-file\nsources/press:1:1 unexpected-file", Input.Sound().WithFolder("platfroms").WithFolder("sources/press"));

    [Fact]
    public void A_platform_needs_an_id_for_a_name() =>
        Expect("platforms/Google_Meet:1:1 malformed-id", Input.Sound().WithFolder("platforms/Google_Meet"));

    // Somebody with Windows could not check the repository out.
    [Theory]
    [InlineData("platforms/con/platform.yml", "platforms/con:1:1 malformed-id")]
    [InlineData("sources/nul.yml", "sources/nul.yml:1:1 malformed-id")]
    [InlineData("articles/com1.yml", "articles/com1.yml:1:1 malformed-id")]
    [InlineData("pages/lpt9.md", "pages/lpt9.md:1:1 malformed-id")]
    public void A_name_that_Windows_keeps_for_a_device_is_refused(string file, string problem) =>
        Expect(problem, Input.Sound().With(file, "name: A name\n"));

    [Theory]
    [InlineData(".DS_Store")]
    [InlineData("platforms/.gitkeep")]
    [InlineData("platforms/zoom/security.yml~")]
    [InlineData("sources/.all.yml.swp")]
    public void What_editors_and_systems_leave_behind_is_passed_over(string file) =>
        Assert.Empty(Input.Sound().With(file, "\0").Read().Problems);

    [Fact]
    public void A_file_over_a_megabyte_is_not_read() =>
        Expect("platforms/zoom/tips.yml:1:1 file-too-large", Input.Sound().With("platforms/zoom/tips.yml", new byte[1_000_001]));

    [Fact]
    public void A_file_that_is_not_UTF_8_is_reported_where_it_ceases_to_be() =>
        Expect("platforms/zoom/tips.yml:2:4 not-utf8", Input.Sound().With("platforms/zoom/tips.yml", [.. "# ä\n# é"u8, 0xE9, .. "\n"u8]));

    [Fact]
    public void A_file_that_cannot_be_opened_is_reported()
    {
        // No right is needed to look at a link that leads nowhere, and no right suffices to open it.
        var folder = Directory.CreateTempSubdirectory("facts-").FullName;
        try
        {
            File.CreateSymbolicLink(Path.Join(folder, "site.yml"), Path.Join(folder, "nowhere"));
            Directory.CreateDirectory(Path.Join(folder, "sources"));
            File.CreateSymbolicLink(Path.Join(folder, "sources", "all.yml"), Path.Join(folder, "nowhere"));

            Assert.Contains(
                InputReader.Read(folder, Input.Today).Problems,
                problem => problem.Code == "unreadable-file" && problem.At.File.EndsWith("sources/all.yml", StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_file_where_a_folder_belongs_is_reported() =>
        Expect("pages:1:1 unexpected-file\nplatforms/zoom/events.yml:1:1 unreadable-file",
            Input.Sound().With("pages", "A page.").WithFolder("platforms/zoom/events.yml"));

    [Fact]
    public void Problems_come_in_the_order_of_files_lines_and_columns()
    {
        var problems = Input.Sound()
            .With("platforms/zoom/tips.yml", """
                - { id: B, title: A tip, for: [nobody], effort: none, steps: [Do it.] }
                - { id: A, title: A tip, for: [nobody], effort: none, steps: [Do it.] }
                """)
            .With("articles/article.yml", "source: x")
            .Read().Problems;

        Assert.Equal(
            problems.OrderBy(problem => problem.At.File, StringComparer.Ordinal).ThenBy(problem => (problem.At.Line, problem.At.Column)),
            problems);
    }

    static void Expect(string problems, Input input) =>
        Assert.Equal(problems, string.Join('\n', input.Read().Problems.Select(problem => $"{problem.At} {problem.Code}")));
}
