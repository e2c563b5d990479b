using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Search;

namespace Knowledgebase.Site.Tests.Search;

public sealed class QueryModelTests
{
    [Fact]
    public void A_word_speaks_for_what_is_asked_for_by_it()
    {
        var model = QueryModel.Of([Asked("who sells my data", "sold to others"), Asked("delete my account", "erase everything")], [], []);

        Assert.Equal([0], model.WeightsOf("sold").Select(weight => weight.Target));
        Assert.Equal([1], model.WeightsOf("delet").Select(weight => weight.Target));
    }

    [Fact]
    public void A_word_that_is_asked_with_everywhere_speaks_less_than_one_that_is_not()
    {
        var model = QueryModel.Of([Asked("keep data", "keep calls"), Asked("delete data"), Asked("export data")], [], []);

        Assert.True(Weight(model, "keep", 0) > Weight(model, "data", 0));
    }

    [Fact]
    public void A_word_that_texts_are_full_of_speaks_less()
    {
        AskedFor[] targets = [Asked("routed through china", "china"), Asked("other words")];
        var quiet = QueryModel.Of(targets, [], []);
        var told = QueryModel.Of(targets, [.. Enumerable.Repeat(new SearchField(1, "China."), 5)], []);

        Assert.True(Weight(quiet, "china", 0) > Weight(told, "china", 0));
    }

    [Fact]
    public void A_word_of_a_group_speaks_for_what_others_of_it_are_asked_with()
    {
        var group = new Phrases("host", [Made.Located("teacher"), Made.Located("employer")]);
        var model = QueryModel.Of([Asked("can my employer see it", "what the employer sees"), Asked("something else")], [], [group]);

        Assert.Equal([0], model.WeightsOf("teacher").Select(weight => weight.Target));
        Assert.Contains("teacher", model.Words);
    }

    [Fact]
    public void What_nobody_asks_by_speaks_for_nothing() =>
        Assert.Empty(QueryModel.Of([Asked("who sells my data")], [], []).WeightsOf("banana"));

    static int Weight(QueryModel model, string word, int target) => model.WeightsOf(word).Single(weight => weight.Target == target).Weight;

    static AskedFor Asked(params string[] phrases) => new(null, [.. phrases.Select(phrase => new SearchField(1, phrase))], []);
}
