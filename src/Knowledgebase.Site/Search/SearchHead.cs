using System.Text.Json;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Search;

/// <summary>
/// What the browser needs to understand a query and to know where to look: the names of platforms and questions, and
/// the shape of the index. It is the one file that every search loads.
/// </summary>
internal static class SearchHead
{
    /// <summary>A word of more names than this tells none of them from the others.</summary>
    const int MostWithOneWord = 3;

    /// <param name="folder">The address that all other files begin with.</param>
    /// <param name="platformsPerPart">How many platforms share an index of their own; 0 where one has all.</param>
    public static byte[] File(SiteContext context, SearchDocuments documents, TermShards shards, string folder, int platformsPerPart) =>
        SearchJson.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("folder", folder);
            WriteAddresses(json);
            WriteKinds(json, context.Knowledge.Settings.Subject);
            json.WriteString("stop", SearchWords.Stop);
            json.WriteStartObject("uses");
            foreach (var (use, words) in QueryWords.Uses(context.Knowledge.Settings.Subject))
                json.WriteString(use, words);
            json.WriteEndObject();
            json.WriteNumber("chunk", DocumentChunks.Size);
            json.WriteNumber("textChunk", DocumentChunks.TextsSize);
            json.WriteNumber("part", platformsPerPart);
            json.WriteNumber("pairs", context.Columns.Count);
            json.WriteStrings("shards", shards.Starts);
            WritePlatforms(json, context, documents);
            json.WritePropertyName("rest");
            json.WriteNumbers([documents.Rest.Questions, documents.Rest.Pages, documents.Rest.Claims, documents.Rest.Sources]);
            json.WriteStrings("standings", StandingWords.All.SelectMany(standing => new[] { standing.Id, standing.Label }));
            json.WriteStrings("topics", context.Knowledge.Vocabulary.Topics.SelectMany(topic => new[] { topic.Value.Id, topic.Value.Title }));
            WriteCriteria(json, context);
            json.WritePropertyName("asked");
            json.WriteNumbers(MostAsked(context.Knowledge));
            json.WriteEndObject();
        });

    /// <summary>Where things stand, with the names of their ids in braces.</summary>
    static void WriteAddresses(Utf8JsonWriter json)
    {
        json.WriteStartObject("addresses");
        json.WriteString("platform", Urls.Platform("{platform}"));
        json.WriteString("fact", Urls.Fact("{platform}", "{criterion}"));
        json.WriteString("question", Urls.Question("{criterion}"));
        json.WriteString("pair", Urls.PairInThisOrder("{platform}", "{other}"));
        json.WriteString("comparison", Urls.Comparison);
        json.WriteString("choosing", Urls.Choosing);
        json.WriteEndObject();
    }

    /// <summary>What platforms are called, and what readers call each kind of what is found.</summary>
    static void WriteKinds(Utf8JsonWriter json, Subject subject)
    {
        json.WriteStartObject("subject");
        json.WriteString("singular", subject.Singular);
        json.WriteString("plural", subject.Plural);
        json.WriteEndObject();
        json.WriteStartObject("kinds");
        foreach (var (kind, words) in SearchKindWords.Of(subject))
            json.WriteString(kind, words);
        json.WriteEndObject();
    }

    /// <summary>The places of the questions that most events, tips and checked claims bear on: what people come for.</summary>
    static IEnumerable<int> MostAsked(KnowledgeBase knowledge)
    {
        var platforms = knowledge.Platforms.Select(platform => platform.Value).ToList();
        var borneOn = platforms.SelectMany(platform => platform.Events).SelectMany(happening => happening.Value.Affects)
            .Concat(platforms.SelectMany(platform => platform.Tips).SelectMany(tip => tip.Value.Helps))
            .Concat(knowledge.Articles.SelectMany(article => article.Value.Claims).Select(claim => claim.Value.Criterion).OfType<Located<string>>())
            .CountBy(criterion => criterion.Value)
            .ToDictionary();
        return knowledge.Vocabulary.Criteria
            .Select((criterion, place) => (Place: place, Count: borneOn.GetValueOrDefault(criterion.Value.Id)))
            .OrderByDescending(criterion => criterion.Count)
            .Take(4)
            .Select(criterion => criterion.Place);
    }

    /// <summary>"soc 2" is as often written "soc2".</summary>
    static IEnumerable<string> Spelled(string synonym) =>
        synonym.Contains(' ', StringComparison.Ordinal) && char.IsAsciiDigit(synonym[^1]) ? [synonym, synonym.Replace(" ", "", StringComparison.Ordinal)] : [synonym];

    /// <summary>Each as a list of id, name, the numbers of its events, tips, claims and sources, its aliases, and parts of its name.</summary>
    static void WritePlatforms(Utf8JsonWriter json, SiteContext context, SearchDocuments documents)
    {
        var parts = PartsOfNames(context).ToLookup(part => part.Platform, part => part.Word);
        json.WriteStartArray("platforms");
        foreach (var (platform, share) in context.Platforms.Zip(documents.Shares))
        {
            json.WriteStartArray();
            json.WriteStringValue(platform.Id);
            json.WriteStringValue(platform.Name);
            json.WriteNumbers([share.Events, share.Tips, share.Claims, share.Sources]);
            foreach (var alias in platform.Aliases.Concat(parts[platform.Id]))
                json.WriteStringValue(alias);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    /// <summary>
    /// Words of names of several words. One stands for the first platform that has it, unless it is a common word: one
    /// that many names have, or that questions are put in.
    /// </summary>
    static IEnumerable<(string Platform, string Word)> PartsOfNames(SiteContext context)
    {
        var words = new SearchWords();
        var common = context.Knowledge.Vocabulary.Criteria
            .SelectMany(criterion => criterion.Value.Synonyms.Select(synonym => synonym.Value).Append(criterion.Value.Title).Append(criterion.Value.Question))
            .Concat(QueryWords.Uses(context.Knowledge.Settings.Subject).Select(use => use.Words))
            .SelectMany(words.Of)
            .ToHashSet(StringComparer.Ordinal);
        return from platform in context.Platforms
               let name = platform.Name.Split(' ')
               where name.Length > 1
               from word in name
               group platform.Id by word.ToLowerInvariant() into named
               where named.Count() <= MostWithOneWord && !words.Of(named.Key).Any(common.Contains)
               select (named.First(), named.Key);
    }

    /// <summary>
    /// Each as a list of id, title, question, the place of its topic, its synonyms, what may be answered, and the
    /// ratings of that, where it is rated.
    /// </summary>
    static void WriteCriteria(Utf8JsonWriter json, SiteContext context)
    {
        json.WriteStartArray("criteria");
        foreach (var (criterion, _) in context.Knowledge.Vocabulary.Criteria)
        {
            json.WriteStartArray();
            json.WriteStringValue(criterion.Id);
            json.WriteStringValue(criterion.Title);
            json.WriteStringValue(criterion.Question);
            json.WriteNumberValue(SearchTopics.PlaceOf(context, criterion));
            json.WriteStrings(criterion.Synonyms.SelectMany(synonym => Spelled(synonym.Value)));
            var values = context.Values(criterion);
            json.WriteStrings(values.Select(value => value.Label));
            if (criterion.Answers.IsRated)
                json.WriteStrings(values.Select(value => RatingWords.Of(value).Id));
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }
}
