using FsCheck;
using FsCheck.Fluent;

namespace Knowledgebase.Templates.Tests.Agreement;

/// <summary>
/// Whatever Scriban renders, this engine renders the same; what Scriban refuses may mean something here. The templates are
/// the same at every run, so that only a change can make one differ.
/// </summary>
public class GeneratedAgreementTests
{
    [Fact]
    public void Templates_made_up_at_random_render_as_in_Scriban() => Prop.ForAll(
            GeneratedTemplates.All.ToArbitrary(),
            template => Yardstick.TryRender(template) is not { } expected || Yardstick.RenderOurs(template) == expected)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20261127, 3));
}
