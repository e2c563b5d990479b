using Knowledgebase.Site.Search;

namespace Knowledgebase.Site.Tests.Search;

public sealed class SearchWordsTests
{
    [Fact]
    public void Words_lose_their_endings_accents_and_capitals()
    {
        var words = new SearchWords();

        Assert.All(Cases(), each => Assert.Equal(each.Words, words.Of(each.Text)));
    }

    [Fact]
    public void The_words_that_nothing_is_looked_up_by_are_those_of_the_list() => Assert.Equal(SearchWords.Stop, string.Join(' ', Lines("stop-words")));

    static IEnumerable<(string Text, string[] Words)> Cases() =>
        from line in Lines("words")
        let parts = line.Split(" = ")
        select (parts[0], parts[1].Split(' '));

    static IEnumerable<string> Lines(string list) =>
        File.ReadAllLines(Path.Join(Repository.Root, "tests", "Knowledgebase.Site.Tests", "Search", $"{list}.txt")).Where(line => !line.StartsWith('#'));
}
