using Knowledgebase.Cli.Reporting;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Site;

namespace Knowledgebase.Cli.Tests.Reporting;

public class WordingTests
{
    [Fact]
    public void A_build_ends_with_pages_bytes_and_seconds() =>
        Assert.Equal(
            "1,412 pages, 19,812,344 bytes, 1.84 seconds",
            Wording.Summary(new WrittenSite(Pages: 1412, Files: 1500, Bytes: 19_812_344), TimeSpan.FromMilliseconds(1842)));

    [Fact]
    public void A_check_ends_with_the_number_of_problems_of_each_kind()
    {
        var error = new Problem(new Position("a.yml", 1, 1), Severity.Error, "a", "");
        var warning = error with { Severity = Severity.Warning };

        Assert.Equal("3 errors, 1 warning in 214 files", Wording.Summary([error, error, warning, error], 214));
        Assert.Equal("12,003 errors, 1 warning in 214 files", Wording.Summary([error, error with { Count = 12_002 }, warning], 214));
        Assert.Equal("0 errors, 0 warnings in 1 file", Wording.Summary([], 1));
    }
}
