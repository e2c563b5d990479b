using Knowledgebase.Cli.Preview;

namespace Knowledgebase.Cli.Tests.Preview;

public class EditorFileTests
{
    [Theory]
    [InlineData("platforms/zoom/security.yml~")]
    [InlineData("platforms/zoom/.security.yml.swp")]
    [InlineData("platforms/zoom/4913")]
    [InlineData("platforms/zoom/#security.yml#")]
    [InlineData("platforms/zoom/.#security.yml")]
    [InlineData("security.yml.TMP")]
    [InlineData("security.yml___jb_tmp___")]
    [InlineData(".DS_Store")]
    [InlineData(".idea/workspace.xml")]
    [InlineData(@"pages\.about.md.swp")]
    public void What_editors_leave_behind_is_no_change(string path) => Assert.True(EditorFile.IsOne(path));

    [Theory]
    [InlineData("site.yml")]
    [InlineData("platforms/zoom/security.yml")]
    [InlineData("platforms/zoom")]
    [InlineData("assets/style.css")]
    public void What_the_site_is_made_of_is_a_change(string path) => Assert.False(EditorFile.IsOne(path));
}
