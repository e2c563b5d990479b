using static Knowledgebase.Templates.Tests.Rendering;

namespace Knowledgebase.Templates.Tests;

/// <summary>
/// Runs every <c>Cases/topic/name.txt</c> and holds it against <c>name.out.txt</c>. The templates need no model and
/// use what Scriban documents, so that Scriban can run them too.
/// </summary>
public class CaseTests
{
    static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    public static TheoryData<string> Cases { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".out.txt", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Folder, file)[..^".txt".Length].Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_template_renders_as_written_beside_it(string name)
    {
        var template = File.ReadAllText(Path.Combine(Folder, name + ".txt"));
        var expected = File.ReadAllText(Path.Combine(Folder, name + ".out.txt"));
        Assert.Equal(expected, Render(template));
    }
}
