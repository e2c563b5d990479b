using Knowledgebase.Facts.Reading.Files;

namespace Knowledgebase.Facts.Tests.Reading;

public sealed class EditorFileTests
{
    [Theory]
    [InlineData("platforms/zoom/security.yml~")]
    [InlineData("platforms/zoom/.security.yml.swp")]
    [InlineData("platforms/zoom/4913")]
    [InlineData("platforms/zoom/#security.yml#")]
    [InlineData("platforms/zoom/.#security.yml")]
    [InlineData("security.yml.TMP")]
    [InlineData("security.yml___jb_tmp___")]
    [InlineData("theme/assets/style.css.orig")]
    [InlineData("compare.js.bak")]
    [InlineData("Thumbs.db")]
    [InlineData("sources/desktop.ini")]
    [InlineData("~$notes.md")]
    [InlineData(".DS_Store")]
    [InlineData(".idea/workspace.xml")]
    [InlineData(@"pages\.about.md.swp")]
    public void What_editors_and_systems_leave_behind_is_told_from(string path) => Assert.True(EditorFile.IsOneOn(path));

    [Theory]
    [InlineData("site.yml")]
    [InlineData("platforms/zoom/security.yml")]
    [InlineData("platforms/zoom")]
    [InlineData("assets/style.css")]
    [InlineData("assets/icons.svg")]
    [InlineData("platforms/origin/platform.yml")]
    public void What_the_site_is_made_of(string path) => Assert.False(EditorFile.IsOneOn(path));
}
