namespace Knowledgebase.Templates.Tests;

/// <summary>
/// Runs every <c>Cases/topic/name.txt</c> and holds it against <c>name.out.txt</c>. The templates need no model and
/// use what Scriban documents, so that Scriban can run them too.
/// </summary>
public class CaseTests
{
    public static TheoryData<string> Cases { get; } = CaseFiles.Names("Cases");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_template_renders_as_written_beside_it(string name)
    {
        var (template, expected) = CaseFiles.Read("Cases", name);
        var parsed = Template.Parse(template, CaseFiles.SettingsFor(name));
        Assert.Empty(parsed.Problems);
        Assert.Equal(expected, parsed.Render());
    }
}
