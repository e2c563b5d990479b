using System.Text.RegularExpressions;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Tests.Assets;

/// <summary>The rule of whom an answer fits names ids of the vocabulary and of editions; they must not outlive them.</summary>
[Collection(OnTheRealSite.Name)]
public sealed partial class AudienceTests(RealSite site)
{
    [Fact]
    public void Every_id_that_the_rule_names_is_known()
    {
        var script = File.ReadAllText(Path.Join(Repository.Theme, "assets/audience.js"));
        var named =
            from Match list in ListOfIds().Matches(script)
            from Match id in Id().Matches(list.Groups[2].Value)
            select (Kind: list.Groups[1].Value, Id: id.Groups[1].Value);

        Assert.NotEmpty(named);
        Assert.DoesNotContain(named, limit => !Known(limit.Kind).Contains(limit.Id));
    }

    [Fact]
    public void The_answers_that_shut_people_out_are_among_those_of_their_questions()
    {
        var named = ShuttingOut().Matches(File.ReadAllText(Path.Join(Repository.Theme, "assets/audience.js")));

        Assert.NotEmpty(named);
        Assert.All(named, rule =>
        {
            var criterion = Assert.Single(site.Knowledge.Vocabulary.Criteria, criterion => criterion.Value.Id == rule.Groups[1].Value);
            Assert.Contains(Assert.IsType<AnswerSpace.Choice>(criterion.Value.Answers).Options, option => option.Id == rule.Groups[2].Value);
        });
    }

    IEnumerable<string> Known(string kind) => kind == ScopeKind.Edition
        ? site.Knowledge.Platforms.SelectMany(platform => platform.Value.Editions.Select(edition => edition.Value.Id))
        : site.Knowledge.Vocabulary.ScopeKind(kind)!.Scopes.Select(scope => scope.Id);

    [GeneratedRegex("""\b([a-z]+): \[("[^\]]*)\]""")]
    private static partial Regex ListOfIds();

    [GeneratedRegex("""\{ criterion: "([a-z-]+)", option: "([a-z-]+)" \}""")]
    private static partial Regex ShuttingOut();

    [GeneratedRegex("\"([a-z-]+)\"")]
    private static partial Regex Id();
}
