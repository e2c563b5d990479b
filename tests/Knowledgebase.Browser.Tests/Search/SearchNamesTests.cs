using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Reading;

namespace Knowledgebase.Browser.Tests.Search;

/// <summary>Whether a question is found by each of its names, also where another question is named by a part of it.</summary>
public class SearchNamesTests(Sites sites)
{
    // The first address that each query is answered by.
    const string Answered = """
        async ({ query, index, queries }) => {
          const [{ search }, { openIndex }] = await Promise.all([import(query), import(index)]);
          const reading = (await openIndex(document.querySelector(".search-box").dataset.index)).reading(async () => {});
          const answered = [];
          for (const text of queries) {
            const { answer } = await search(reading, text, {}, 1);
            answered.push(answer?.rows?.[0].answers[0].address ?? answer?.address ?? "nothing");
          }
          return answered;
        }
        """;

    [Theory]
    [InlineData(SiteName.Sample)]
    [InlineData(SiteName.Real)]
    public async Task The_longest_name_in_a_query_decides_which_question_is_answered(SiteName name)
    {
        var site = sites[name];
        var knowledge = InputReader.Read(site.Input, site.BuiltOn).Knowledge!;
        var platform = knowledge.Platform(knowledge.Settings.Featured[0].Value)!;
        var expected =
            from called in knowledge.Vocabulary.Criteria.SelectMany(criterion => NamesOf(criterion.Value).Select(text => (Text: text, criterion.Value.Id)))
            group called.Id by called.Text.Replace('-', ' ').ToLowerInvariant() into called
            where called.Distinct().Count() == 1
            let question = (Text: called.Key, Id: called.First())
            from query in (IEnumerable<(string Text, string Answer)>)
            [
                (question.Text, $"/questions/{question.Id}/"),
                ($"{platform.Name} {question.Text}", $"/platforms/{platform.Id}/{question.Id}/"),
                ($"what about {question.Text} on {platform.Name}", $"/platforms/{platform.Id}/{question.Id}/"),
            ]
            select query;
        var asked = knowledge.Vocabulary.Criteria.Select(criterion =>
            (criterion.Value.Question.Replace("{platform}", platform.Name, StringComparison.Ordinal), $"/platforms/{platform.Id}/{criterion.Value.Id}/"));
        (string Text, string Answer)[] queries = [.. expected, .. asked];
        await using var visit = await Results.OpenAsync(site);

        var answered = await visit.Page.EvaluateAsync<string[]>(
            Answered, new { query = site.Files.Script("search/query"), index = site.Files.Script("search/index-files"), queries = queries.Select(query => query.Text).ToArray() });

        Lines.AssertNone([.. queries.Zip(answered).Where(each => each.First.Answer != each.Second).Select(each => $"{each.First.Text}: {each.Second}, not {each.First.Answer}")]);
        Lines.AssertNone(await visit.FaultsAsync());
    }

    static IEnumerable<string> NamesOf(Criterion criterion) => [criterion.Id, criterion.Title, .. criterion.Synonyms.Select(synonym => synonym.Value)];
}
