using System.Text.Json;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Pages;
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

    /// <summary>Words that every question has tell little of it, and each says something of many.</summary>
    const int LeastOfStop = 6;

    /// <param name="folder">The address that all other files begin with.</param>
    /// <param name="platformsPerPart">How many platforms share an index of their own; 0 where one has all.</param>
    public static byte[] File(SiteContext context, SearchDocuments documents, QueryModel model, TermShards shards, string folder, int platformsPerPart) =>
        SearchJson.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("folder", folder);
            WriteAddresses(json);
            WriteKinds(json, context.Knowledge.Settings.Subject);
            json.WriteStartObject("stop");
            foreach (var word in SearchWords.Stop.Split(' '))
            {
                json.WritePropertyName(word);
                json.WriteNumbers(model.WeightsOf(SearchWords.Stem(word)).Where(target => Math.Abs(target.Weight) >= LeastOfStop).SelectMany(target => new[] { target.Target, target.Weight }));
            }
            json.WriteEndObject();
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
            json.WriteNumbers([documents.Rest.Questions, documents.Rest.Pages, documents.Rest.Words, documents.Rest.Claims, documents.Rest.Sources]);
            json.WriteStrings("standings", StandingWords.All.SelectMany(standing => new[] { standing.Id, standing.Label }));
            json.WriteStrings("topics", context.Knowledge.Vocabulary.Topics.SelectMany(topic => new[] { topic.Value.Id, topic.Value.Title }));
            WriteCriteria(json, context);
            WritePages(json, context);
            json.WriteString("contribute", Urls.Prose(ContributePage.Id));
            json.WritePropertyName("asked");
            json.WriteNumbers(MostAsked(context.Knowledge));
            json.WriteEndObject();
        });

    /// <summary>Where things stand, with the names of their ids in braces.</summary>
    static void WriteAddresses(Utf8JsonWriter json)
    {
        json.WriteStartObject("addresses");
        json.WriteString("platforms", Urls.Platforms);
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

    /// <summary>
    /// What is only needed to understand words that neither the head nor English has: <c>absent</c>, the names of what
    /// nothing is told about, each list beginning with the one to show; and <c>languages</c>, the frequent words of others by their names.
    /// </summary>
    public static byte[] Elsewhere(Vocabulary vocabulary) => SearchJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("absent");
        foreach (var (absent, _) in vocabulary.Phrases(PhraseGroup.NotCovered))
            json.WriteStrings(absent.Words.Select(name => name.Value));
        json.WriteEndArray();
        json.WriteStartObject("languages");
        foreach (var (language, _) in vocabulary.Phrases(PhraseGroup.Languages))
            json.WriteString(Languages.Name(language.Id), string.Join(' ', language.Words.Select(word => word.Value)));
        json.WriteEndObject();
        json.WriteEndObject();
    });

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

    /// <summary>
    /// The pages that people may ask for, each as a list of address, title and description, the kind of what it lists or
    /// an empty text, and how much it is about platforms: 0 not at all, 1 about some, or the addresses of the pages of each.
    /// </summary>
    static void WritePages(Utf8JsonWriter json, SiteContext context)
    {
        var titles = GeneralDocuments.Pages(context).ToDictionary(page => page.Address, StringComparer.Ordinal);
        var sections = SiteModel.Sections(context.Knowledge).Select(section => section.Address)
            .Except([Urls.Questions, Urls.Prose(ContributePage.Id)]).Append(Urls.Settlements).ToHashSet(StringComparer.Ordinal);
        json.WriteStartArray("pages");
        foreach (var page in AskedFor.Pages(context))
        {
            var (address, ofPlatform) = AskedFor.AddressesOf(page.Id);
            var (title, note, kind) = page.Id == LeavingPage.Id
                ? (LeavingPage.Title($"a {context.Knowledge.Settings.Subject.Singular}"), LeavingPage.Description(context, "it"), "")
                : (titles.GetValueOrDefault(address)?.Title ?? page.Id, titles.GetValueOrDefault(address)?.Note ?? "", KindListedBy(address));
            json.WriteStartArray();
            json.WriteStringValue(address);
            json.WriteStringValue(title);
            json.WriteStringValue(note);
            json.WriteStringValue(kind);
            if (ofPlatform is not null)
                json.WriteStringValue(ofPlatform);
            else
                json.WriteNumberValue(sections.Contains(address) ? 1 : 0);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    static string KindListedBy(string address) => address switch
    {
        Urls.Events or Urls.Settlements => "event",
        Urls.Tips => "tip",
        Urls.Articles => "claim",
        Urls.Sources => "source",
        Urls.Glossary => "term",
        _ => "",
    };

    /// <summary>"soc 2" is as often written "soc2".</summary>
    static IEnumerable<string> Spelled(string synonym) =>
        synonym.Contains(' ', StringComparison.Ordinal) && char.IsAsciiDigit(synonym[^1]) ? [synonym, synonym.Replace(" ", "", StringComparison.Ordinal)] : [synonym];

    /// <summary>Each as a list of id, name, the numbers of its events, tips, claims and sources, the names of its parts, each followed by the place of its question or -1, and its aliases with words of its name.</summary>
    static void WritePlatforms(Utf8JsonWriter json, SiteContext context, SearchDocuments documents)
    {
        var common = CommonWords(context);
        var places = context.Knowledge.Vocabulary.Criteria.Index().ToDictionary(criterion => criterion.Item.Value.Id, criterion => criterion.Index, StringComparer.Ordinal);
        var parts = PartsOfNames(context, common).ToLookup(part => part.Platform, part => part.Word);
        json.WriteStartArray("platforms");
        foreach (var (platform, share) in context.Platforms.Zip(documents.Shares))
        {
            var aliases = platform.Aliases.Select(alias => alias.Value).ToLookup(alias => SearchWords.Split(alias).ToList() is [var word] && common.Contains(word));
            json.WriteStartArray();
            json.WriteStringValue(platform.Id);
            json.WriteStringValue(platform.Name);
            json.WriteNumbers([share.Events, share.Tips, share.Claims, share.Sources]);
            // What is a word of questions too stands for a platform as a part of it does: where no other is named.
            json.WriteStartArray();
            foreach (var (part, name) in platform.Parts.SelectMany(part => part.Value.Words.Select(name => (part.Value.Id, name.Value))).Concat(aliases[true].Select(alias => ("", alias))))
            {
                json.WriteStringValue(name);
                json.WriteNumberValue(places.GetValueOrDefault(part, -1));
            }
            json.WriteEndArray();
            foreach (var alias in aliases[false].Concat(parts[platform.Id]))
                json.WriteStringValue(alias);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    /// <summary>The words that questions are asked in, as they are spelled.</summary>
    static HashSet<string> CommonWords(SiteContext context) => context.Knowledge.Vocabulary.Criteria
        .SelectMany(criterion => criterion.Value.Synonyms.Concat(criterion.Value.AskedAs).Select(phrase => phrase.Value)
            .Append(criterion.Value.Title).Append(criterion.Value.Question.Replace("{platform}", " ", StringComparison.Ordinal)))
        .Concat(QueryWords.Uses(context.Knowledge.Settings.Subject).Select(use => use.Words))
        .SelectMany(SearchWords.Split)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// Words of names of several words. One stands for the first platform that has it, unless it is a common word: one
    /// that many names have, or that questions are put in.
    /// </summary>
    static IEnumerable<(string Platform, string Word)> PartsOfNames(SiteContext context, HashSet<string> common) =>
        from platform in context.Platforms
        let name = platform.Name.Split(' ')
        where name.Length > 1
        from word in name
        group platform.Id by word.ToLowerInvariant() into named
        where named.Count() <= MostWithOneWord && !SearchWords.Split(named.Key).Any(common.Contains)
        select (named.First(), named.Key);

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
