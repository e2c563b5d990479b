using Knowledgebase.Site.Search;

namespace Knowledgebase.Site.Tests.Search;

public sealed class SearchIndexTests
{
    static readonly SearchDocument[] others = [.. Enumerable.Repeat(Document((1, "nothing of that kind")), 20)];

    [Fact]
    public void A_word_of_a_title_counts_more_than_one_of_a_text()
    {
        var index = SearchIndex.Of([Document((3, "recording"), (1, "something else")), Document((3, "something else"), (1, "recording")), .. others]);

        var postings = Term(index, "record").Postings;
        Assert.Equal([0, 1], postings.Select(posting => posting.Document));
        Assert.True(postings[0].Weight > postings[1].Weight);
    }

    [Fact]
    public void A_rare_word_counts_more_than_a_common_one()
    {
        var index = SearchIndex.Of([Document((1, "common rare")), Document((1, "common word")), Document((1, "common word")), .. others]);

        Assert.True(Term(index, "rar").Postings[0].Weight > Term(index, "common").Postings[0].Weight);
    }

    [Fact]
    public void A_word_in_a_short_text_counts_more_than_in_a_long_one()
    {
        var index = SearchIndex.Of([Document((1, "key")), Document((1, "key and many other words that go on and on without an end")), .. others]);

        var postings = Term(index, "key").Postings;
        Assert.True(postings[0].Weight > postings[1].Weight);
    }

    [Fact]
    public void Terms_stand_in_the_order_of_their_letters_and_none_without_a_document()
    {
        var index = SearchIndex.Of([Document((1, "zebra Äpfel 2024")), SearchDocument.None]);

        Assert.Equal(["2024", "apfel", "zebra"], index.Terms.Select(term => term.Word));
    }

    [Fact]
    public void Each_word_has_a_spelling_that_stands_in_a_text()
    {
        var index = SearchIndex.Of([Document((1, "retention of recordings")), Document((1, "Recording and retention"))]);

        Assert.Equal(["recording", "retention"], index.Terms.Select(term => index.Spellings[term.Word]));
    }

    [Fact]
    public void A_part_of_the_index_has_the_documents_of_its_range_alone()
    {
        var term = new SearchTerm("word", [new(1, 5), new(4, 9), new(5, 1), new(9, 2)]);

        Assert.Equal([4, 5], term.Within(2..9).Postings.Select(posting => posting.Document));
        Assert.Equal([1, 4, 5, 9], term.Within(0..10).Postings.Select(posting => posting.Document));
        Assert.Empty(term.Within(6..9).Postings);
    }

    [Fact]
    public void The_index_that_all_share_has_the_documents_in_which_a_word_counts_most() => Assert.Equal(
        [new(1, 5), new(4, 9)],
        new SearchTerm("word", [new(1, 5), new(4, 9), new(5, 1), new(9, 2)]).Foremost(2).Postings);

    [Fact]
    public void Every_word_is_in_the_file_that_it_is_looked_for_in()
    {
        SearchTerm[] terms = [.. Enumerable.Range(0, 3000).Select(number => new SearchTerm($"w{number:0000}", [new(number, 3)]))];
        var shards = TermShards.Over(terms);
        var files = shards.Files(terms).Select(file => System.Text.Json.JsonDocument.Parse(file).RootElement).ToList();

        Assert.InRange(files.Count, 5, 50);
        Assert.Equal(files.Count, shards.Starts.Count);
        Assert.All(terms, term =>
        {
            var file = shards.Starts.Index().Last(start => string.CompareOrdinal(start.Item, term.Word) <= 0).Index;
            Assert.Equal($"[[],[3,{term.Postings[0].Document}]]", files[file].GetProperty(term.Word).GetRawText());
        });
    }

    static SearchTerm Term(SearchIndex index, string word) => Assert.Single(index.Terms, term => term.Word == word);

    static SearchDocument Document(params (double Weight, string Text)[] fields) =>
        new("/", "", "", "", "", null, [], [.. fields.Select(field => new SearchField(field.Weight, field.Text))]);
}
