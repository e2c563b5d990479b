using System.Reflection;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Site.Templating;

namespace Knowledgebase.Site.Tests;

public sealed class SiteRulesTests
{
    [Fact]
    public void Every_mistake_that_a_template_can_hold_has_a_rule() => Assert.Empty(
        typeof(TemplateRules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<Rule>()
            .Except(SiteRules.All));

    [Fact]
    public void Every_code_stands_for_one_rule_that_is_told_in_a_sentence()
    {
        Assert.Equal(SiteRules.All.Count, SiteRules.All.Select(rule => rule.Code).Distinct().Count());
        Assert.All(SiteRules.All, rule => Assert.Matches("^[A-Z].+\\.$", rule.Sentence));
    }
}
