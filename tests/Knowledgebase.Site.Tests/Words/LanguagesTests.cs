using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Tests.Words;

public sealed class LanguagesTests
{
    [Theory]
    [InlineData("he", "rtl")]
    [InlineData("fa-IR", "rtl")]
    [InlineData("az-Arab", "rtl")]
    [InlineData("ur-Latn", "ltr")]
    [InlineData("ja", "ltr")]
    public void The_script_of_a_language_tells_its_direction(string tag, string direction) => Assert.Equal(direction, Languages.Direction(tag));
}
