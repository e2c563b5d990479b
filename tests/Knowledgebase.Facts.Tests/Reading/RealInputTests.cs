using Knowledgebase.Facts.Problems;
using Knowledgebase.Facts.Reading;

namespace Knowledgebase.Facts.Tests.Reading;

/// <summary>The facts of this repository themselves.</summary>
public sealed class RealInputTests
{
    [Fact]
    public void They_have_no_errors()
    {
        var result = InputReader.Read(Path.Join(Repository(), "input"), DateOnly.MaxValue);

        Assert.Equal("", string.Join('\n', result.Problems.Where(problem => problem.Severity == Severity.Error)));
        Assert.True(result.Succeeded);
    }

    [Fact]
    public void They_are_equal_when_they_are_read_twice()
    {
        var input = Path.Join(Repository(), "input");
        var (once, twice) = (InputReader.Read(input, Input.Today), InputReader.Read(input, Input.Today));

        Assert.Equal(once.Problems, twice.Problems);
        Assert.Equal(once.Knowledge!.Platforms, twice.Knowledge!.Platforms);
        Assert.Equal(once.Knowledge.Sources, twice.Knowledge.Sources);
        Assert.Equal(once.Knowledge.Articles, twice.Knowledge.Articles);
    }

    static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Join(folder!.FullName, "Knowledgebase.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
