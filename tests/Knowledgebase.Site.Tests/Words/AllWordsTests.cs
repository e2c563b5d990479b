using System.Xml.Linq;
using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Tests.Words;

/// <summary>Whatever the facts can say, there are words and, where it is drawn, an icon for it.</summary>
public sealed class AllWordsTests
{
    [Fact]
    public void Every_rating_standing_and_verdict_is_told_apart_in_words()
    {
        AssertDistinct(Enum.GetValues<Rating>().Select(rating => RatingWords.Of(rating).Label));
        AssertDistinct(Enum.GetValues<Standing>().Select(standing => StandingWords.Of(standing).Label));
        AssertDistinct(Enum.GetValues<Standing>().Select(standing => StandingWords.Of(standing).Meaning));
        AssertDistinct(Enum.GetValues<Verdict>().Select(verdict => ClaimWords.Of(verdict).Label));
    }

    [Fact]
    public void Every_kind_of_source_voice_and_effort_has_words()
    {
        AssertDistinct(Enum.GetValues<SourceKind>().Select(SourceWords.Kind));
        AssertDistinct(Enum.GetValues<SourceAccess>().Select(SourceWords.Access));
        AssertDistinct(Enum.GetValues<Voice>().Select(SourceWords.Voice));
        AssertDistinct(Enum.GetValues<Effort>().Select(TipWords.Effort));
    }

    [Fact]
    public void Every_rating_standing_and_verdict_has_an_icon()
    {
        var icons = XDocument.Load(Path.Join(Repository.Theme, "images/icons.svg")).Descendants()
            .Select(element => element.Attribute("id")?.Value).ToHashSet();

        Assert.All(
            Enum.GetValues<Rating>().Select(rating => RatingWords.Of(rating).Id)
                .Append(RatingWords.Listed.Id).Append(RatingWords.Unknown.Id)
                .Concat(StandingWords.All.Select(standing => standing.Id))
                .Concat(ClaimWords.All.Select(verdict => verdict.Id)),
            id => Assert.Contains(id, icons));
    }

    [Theory]
    [InlineData("US", "United States")]
    [InlineData("XX", "XX")]
    public void A_country_that_is_not_in_the_table_is_told_by_its_code(string code, string name) => Assert.Equal(name, Countries.Name(code));

    [Theory]
    [InlineData("pt-BR", "Portuguese")]
    [InlineData("xx-YY", "xx-YY")]
    public void A_language_that_is_not_in_the_table_is_told_by_its_tag(string tag, string name) => Assert.Equal(name, Languages.Name(tag));

    static void AssertDistinct(IEnumerable<string> words)
    {
        var all = words.ToList();
        Assert.Equal(all.Distinct(), all);
        Assert.DoesNotContain(all, string.IsNullOrWhiteSpace);
    }
}
