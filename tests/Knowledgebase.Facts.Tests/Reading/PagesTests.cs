using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Reading;

public sealed class PagesTests
{
    [Fact]
    public void A_page_has_a_title_a_description_and_a_body_that_knows_where_it_begins()
    {
        var page = Assert.Single(Read("---\ntitle: About\ndescription: What this is.\n---\n\n# Hello\n"));

        Assert.Equal(("about", "About", "What this is.", "\n# Hello\n"), (page.Id, page.Title, page.Description, page.Body));
        Assert.Equal(("pages/about.md", 5, 1), (page.BodyAt.File[^14..], page.BodyAt.Line, page.BodyAt.Column));
    }

    [Fact]
    public void Ends_of_lines_of_Windows_change_nothing() => Assert.Equal(
        Read("---\ntitle: About\ndescription: What this is.\n---\n# Hello\n").Single().Body,
        Read("---\r\ntitle: About\r\ndescription: What this is.\r\n---\r\n# Hello\r\n").Single().Body);

    [Fact]
    public void A_page_may_end_with_its_front_matter() =>
        Assert.Equal("", Read("---\ntitle: About\ndescription: What this is.\n---").Single().Body);

    [Theory]
    [InlineData("", "about.md:1:1 missing-front-matter")]
    [InlineData("# Hello\n", "about.md:1:1 missing-front-matter")]
    [InlineData("---\ntitle: About\n", "about.md:1:1 missing-front-matter")]
    [InlineData("---\n---\n", "about.md:1:1 empty-value")]
    [InlineData("---\ntitle: About\n---\n", "about.md:2:1 missing-key")]
    [InlineData("---\ntitle: About\ndescription: What\nlayout: wide\n---\n", "about.md:4:1 unknown-key")]
    [InlineData("---\ntitle: About: us\ndescription: What\n---\n", "about.md:2:13 bad-yaml")]
    public void What_is_wrong_with_front_matter_is_reported_where_it_stands_in_the_file(string text, string problem) => Assert.Equal(
        "pages/" + problem,
        string.Join('\n', Input.Sound().With("pages/about.md", text).Read().Problems.Select(found => $"{found.At} {found.Code}")));

    static EquatableList<Prose> Read(string text) => Input.Sound().With("pages/about.md", text).Read().Knowledge!.Pages;
}
