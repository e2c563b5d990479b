using Knowledgebase.Cli.Tests;

namespace Knowledgebase.Browser.Tests;

public class PageKindsTests
{
    [Fact]
    public void Every_template_of_a_page_has_a_page_that_is_tested()
    {
        var templates = Directory.EnumerateFiles(Path.Combine(Repository.Theme, "pages"), "*.html").Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(templates.Order(StringComparer.Ordinal), PageKinds.All.Select(kind => kind.Template).Distinct().Order(StringComparer.Ordinal));
    }
}
