using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Changes;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site;

/// <summary>
/// What all pages share: the facts, the day they are judged by, and what is worked out from them once.
/// It never changes, so pages are made on all cores.
/// </summary>
internal sealed class SiteContext
{
    /// <summary>
    /// How many platforms tables with a column for each can carry. With more, such tables show the first of
    /// them, and the pages of questions, with a row for each, show all.
    /// </summary>
    public const int MostColumns = 24;

    /// <summary>
    /// How many other platforms a fact's page shows when there are more platforms than columns: there are as many
    /// such pages as facts, and the page of the question has all.
    /// </summary>
    const int FewColumns = 8;

    /// <summary>How many questions pages show where there is room for those only that people ask first.</summary>
    const int MostFirstQuestions = 8;

    readonly HashSet<string> columns;
    readonly Dictionary<string, Position> places;
    readonly Dictionary<string, IReadOnlyList<AnswerValue>> values;
    readonly Dictionary<Profile, Lazy<SuitabilitiesView>> suitabilities = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<string, Lazy<Dictionary<string, AnswerView>>> answers;

    SiteContext(KnowledgeBase knowledge, DateOnly today, PreviewedChange? preview, EquatableList<string> contributors, string? cardCache, bool isPublished)
    {
        CardCache = cardCache;
        IsPublished = isPublished;
        Preview = preview;
        Contributors = contributors;
        Knowledge = knowledge;
        Today = today;
        Platforms = InReadingOrder(knowledge);
        places = knowledge.Platforms.ToDictionary(platform => platform.Value.Id, platform => platform.At, StringComparer.Ordinal);
        Columns = [.. Platforms.Take(MostColumns)];
        columns = Columns.Select(platform => platform.Id).ToHashSet(StringComparer.Ordinal);
        BestKnown = Platforms.Count <= MostColumns ? Platforms : [.. Platforms.Take(FewColumns)];
        FirstQuestions = FirstQuestionsOf(knowledge);
        Citations = Citations.In(knowledge);
        Glossary = new Glossary(knowledge.Vocabulary.Glossary.Select(entry => entry.Value));
        FirstDay = FirstDayOf(knowledge) is { } day && day < today ? day : today;
        values = knowledge.Vocabulary.Criteria.ToDictionary(
            criterion => criterion.Value.Id,
            criterion => criterion.Value.Answers.Values(knowledge.Vocabulary, knowledge.AnswersTo(criterion.Value.Id)),
            StringComparer.Ordinal);
        foreach (var (profile, _) in knowledge.Vocabulary.Profiles)
            suitabilities[profile] = new(() => SuitabilitiesView.Of(this, [.. profile.Needs.Select(need => need.Value)], knowledge.Vocabulary.Audiences.ById(profile.SpeaksFor.Value)));
        answers = Platforms.ToDictionary(
            platform => platform.Id,
            platform => new Lazy<Dictionary<string, AnswerView>>(() => AnswersOf(platform)),
            StringComparer.Ordinal);
        Changes = ChangeLog.Of(this);
    }

    public static SiteContext Of(KnowledgeBase knowledge, DateOnly today) => new(knowledge, today, null, [], null, isPublished: false);

    /// <summary>Of a build.</summary>
    public static SiteContext Of(KnowledgeBase knowledge, BuildRequest request) => new(
        knowledge.With(request.Publication.Over(knowledge.Settings)),
        request.Today.Day,
        request.Publication.Preview,
        request.Contributors,
        request.CardCache,
        request.Publication is { Address: not null, Preview: null });

    public KnowledgeBase Knowledge { get; }

    public DateOnly Today { get; }

    /// <summary>The change that the site shows before it is accepted; null for what everyone is to read.</summary>
    public PreviewedChange? Preview { get; }

    /// <summary>The whole address of a page or file of the site.</summary>
    public string Whole(string address) => Knowledge.Settings.Address + address[1..];

    /// <summary>A folder for share cards that later builds need not draw again; null for none.</summary>
    public string? CardCache { get; }

    /// <summary>Whether a host or a command said where the site is published for everyone.</summary>
    public bool IsPublished { get; }

    /// <summary>The names of those who contributed; empty where nobody keeps them.</summary>
    public EquatableList<string> Contributors { get; }

    /// <summary>The first day from which on anything is known to have held.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The featured ones first, then by name; retired ones last.</summary>
    public IReadOnlyList<Platform> Platforms { get; }

    /// <summary>Where a platform is described.</summary>
    public Position PlaceOf(Platform platform) => places[platform.Id];

    /// <summary>Those that tables with a column a platform show.</summary>
    public IReadOnlyList<Platform> Columns { get; }

    /// <summary>Whether a platform is one of <see cref="Columns"/>.</summary>
    public bool HasColumn(Platform platform) => columns.Contains(platform.Id);

    /// <summary>Those that the page of each fact shows beside its own.</summary>
    public IReadOnlyList<Platform> BestKnown { get; }

    /// <summary>What people ask first, in that order: up to eight questions that <c>site.yml</c> names, or else the first that have one answer.</summary>
    public IReadOnlyList<AskedQuestion> FirstQuestions { get; }

    public Citations Citations { get; }

    /// <summary>All values that answers to a criterion have or can have, in reading order.</summary>
    public IReadOnlyList<AnswerValue> Values(Criterion criterion) => values[criterion.Id];

    /// <summary>What was recorded of changes.</summary>
    public ChangeLog Changes { get; }

    /// <summary>The words of the glossary, to be found in texts.</summary>
    public Glossary Glossary { get; }

    /// <summary>How a platform answers a criterion, in the form that tables show.</summary>
    public AnswerView Answer(Platform platform, Criterion criterion) => answers[platform.Id].Value[criterion.Id];

    Dictionary<string, AnswerView> AnswersOf(Platform platform) => Knowledge.Vocabulary.Criteria.ToDictionary(
        criterion => criterion.Value.Id,
        criterion => AnswerView.Of(Knowledge, platform, criterion.Value, Today),
        StringComparer.Ordinal);

    static IReadOnlyList<AskedQuestion> FirstQuestionsOf(KnowledgeBase knowledge)
    {
        var vocabulary = knowledge.Vocabulary;
        var named =
            from question in knowledge.Settings.Subject.FirstQuestions
            let criterion = vocabulary.Criterion(question.Value.Criterion)
            where criterion is not null
            select new AskedQuestion(criterion, question.Value.Words);
        var others =
            from criterion in vocabulary.Criteria
            where !criterion.Value.Answers.TakesSeveral
            select new AskedQuestion(criterion.Value, criterion.Value.Title);
        return [.. (knowledge.Settings.Subject.FirstQuestions.Count > 0 ? named : others).Take(MostFirstQuestions)];
    }

    /// <summary>A question as people ask it first, or else by its title.</summary>
    public AskedQuestion Ask(Criterion criterion) =>
        FirstQuestions.FirstOrDefault(question => question.Criterion == criterion) ?? new AskedQuestion(criterion, criterion.Title);

    /// <summary>What becomes of the needs of a profile of the vocabulary.</summary>
    public SuitabilitiesView SuitabilitiesFor(Profile profile) => suitabilities[profile].Value;

    static DateOnly? FirstDayOf(KnowledgeBase knowledge) =>
        (from platform in knowledge.Platforms
         from history in platform.Value.Findings
         from finding in history.Findings
         select finding.Value.Since?.Value.Earliest).Min();

    static IReadOnlyList<Platform> InReadingOrder(KnowledgeBase knowledge)
    {
        var rank = knowledge.Settings.Featured
            .Select(platform => platform.Value)
            .Distinct(StringComparer.Ordinal)
            .Select((platform, index) => (platform, index))
            .ToDictionary(featured => featured.platform, featured => featured.index, StringComparer.Ordinal);
        return
        [
            .. knowledge.Platforms
                .Select(platform => platform.Value)
                .OrderBy(platform => platform.Status)
                .ThenBy(platform => rank.GetValueOrDefault(platform.Id, int.MaxValue))
                .ThenBy(platform => platform.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(platform => platform.Id, StringComparer.Ordinal),
        ];
    }
}

/// <summary>A question that people ask first.</summary>
/// <param name="Words">How they ask it.</param>
internal sealed record AskedQuestion(Criterion Criterion, string Words);
