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

    static IEnumerable<(string Text, string[] Words)> Cases() =>
        from line in File.ReadAllLines(Path.Join(Repository.Root, "tests", "Knowledgebase.Site.Tests", "Search", "words.txt"))
        where !line.StartsWith('#')
        let parts = line.Split(" = ")
        select (parts[0], parts[1].Split(' '));
}
