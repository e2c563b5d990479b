namespace Knowledgebase.Templates.Tests.Agreement;

/// <summary>Every case under <c>Cases</c> holds for Scriban too, and none under <c>Differences</c> does.</summary>
public class CaseAgreementTests
{
    public static TheoryData<string> Cases { get; } = CaseFiles.Names("Cases");

    public static TheoryData<string> Differences { get; } = CaseFiles.Names("Differences");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Scriban_renders_a_case_as_written_beside_it(string name)
    {
        var (template, expected) = CaseFiles.Read("Cases", name);
        var settings = CaseFiles.SettingsFor(name);
        Assert.Equal(expected, Yardstick.Render(template, settings.IsScript, settings.Indents));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Under_its_rules_a_case_renders_as_in_Scriban(string name)
    {
        var (template, _) = CaseFiles.Read("Cases", name);
        var isScript = CaseFiles.SettingsFor(name).IsScript;
        Assert.Equal(Yardstick.Render(template, isScript), Yardstick.RenderOurs(template, isScript));
    }

    [Theory]
    [MemberData(nameof(Differences))]
    public void A_difference_is_one_and_says_why(string name)
    {
        var (template, expected) = CaseFiles.Read("Differences", name);
        Assert.StartsWith("{{ # ", template, StringComparison.Ordinal);
        Assert.Equal(expected, Rendering.Render(template));
        Assert.NotEqual(expected, Yardstick.TryRender(template));
    }
}
