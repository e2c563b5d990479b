using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Changes;
using Knowledgebase.Site.Lists;
using Knowledgebase.Site.Pictures;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pages;

/// <summary>One criterion across all platforms; with many of them each answer, or each letter where the answers are lists, has a page.</summary>
internal static class QuestionPage
{
    /// <summary>How many platforms a page can carry with a summary for each.</summary>
    const int Most = 100;

    public static IEnumerable<Page> Of(SiteContext context) =>
        context.Knowledge.Vocabulary.Criteria.SelectMany(criterion => Of(context, criterion.Value).Select(page => page with { At = criterion.At }));

    /// <summary>The question about no platform in particular.</summary>
    public static string AboutAny(SiteContext context, Criterion criterion) => criterion.QuestionAbout($"a {context.Knowledge.Settings.Subject.Singular}");

    static IEnumerable<Page> Of(SiteContext context, Criterion criterion)
    {
        var list = criterion.Answers.TakesSeveral
            ? Letters.OfPlatforms(Urls.Question(criterion.Id), context.Platforms)
            : new LongList<Platform>(Urls.Question(criterion.Id), Most, [.. ByAnswer(context, criterion)]);
        return list.Pages("question", () => Model(context, criterion, list), part => Model(context, criterion, part));
    }

    /// <summary>The platforms by what they answer, in reading order; those that nobody can tell last.</summary>
    static IEnumerable<ListGroup<Platform>> ByAnswer(SiteContext context, Criterion criterion)
    {
        var byValue = context.Platforms.ToLookup(platform =>
            platform.Latest(criterion.Id, context.Today) is { Headline.Answer: var answer }
            && criterion.Answers.ValuesOf(context.Knowledge.Vocabulary, answer) is [var value, ..] ? value.Id : Answer.Unknown.Id);
        return context.Values(criterion).Select(value => (value.Id, value.Label)).Append((Answer.Unknown.Id, AnswerKind.UnknownWords))
            .Where(value => byValue.Contains(value.Item1))
            .Select(value => new ListGroup<Platform>(value.Item1, value.Item2, [.. byValue[value.Item1]]));
    }

    static QuestionModel Model(SiteContext context, Criterion criterion, LongList<Platform> list)
    {
        var vocabulary = context.Knowledge.Vocabulary;
        var criteria = vocabulary.CriteriaOf(criterion.Topic.Value).ToList();
        var index = criteria.IndexOf(criterion);
        var explainer = Explainer.Of(context);
        var lead = explainer.Parts(criterion.Why is null ? AboutAny(context, criterion) : $"{AboutAny(context, criterion)} {criterion.Why}");
        List<QuestionGroup> groups = criterion.Answers.TakesSeveral
            ? []
            : [.. list.Groups.Select(group => Group(context, explainer, criterion, group, group.Entries.Where(platform => list.IsWhole || context.HasColumn(platform)), list.AddressOf(group.Path)))];
        return new QuestionModel(
            criterion.Title,
            $"{AboutAny(context, criterion)} The answers of {context.Platforms.Count} {context.Knowledge.Settings.Subject.Plural}, with sources.",
            criterion.Id,
            lead,
            explainer.Used,
            criterion.Concept,
            Trail(vocabulary, criterion),
            LinkTo(criterion),
            groups,
            Matrix(context, criterion, list.IsWhole ? context.Platforms : context.Columns),
            AnswerHistoryPicture.Of(context, criterion),
            index > 0 ? LinkTo(criteria[index - 1]) : null,
            index < criteria.Count - 1 ? LinkTo(criteria[index + 1]) : null,
            list.Links(),
            null);
    }

    static QuestionModel Model(SiteContext context, Criterion criterion, ListPart<Platform> part)
    {
        var explainer = Explainer.Of(context);
        var lead = explainer.Parts(AboutAny(context, criterion));
        QuestionGroup[] groups = criterion.Answers.TakesSeveral ? [] : [Group(context, explainer, criterion, part.Group, part.Entries, null)];
        return new QuestionModel(
            part.View.TitleAfter(criterion.Title),
            $"{AboutAny(context, criterion)} The {context.Knowledge.Settings.Subject.Plural} under {part.View.Label}, with sources.",
            criterion.Id,
            lead,
            explainer.Used,
            null,
            Trail(context.Knowledge.Vocabulary, criterion),
            LinkTo(criterion),
            groups,
            Matrix(context, criterion, part.Entries),
            null,
            null,
            null,
            part.View.Parts,
            part.View);
    }

    static Link LinkTo(Criterion criterion) => new(criterion.Title, Urls.Question(criterion.Id));

    static Link Trail(Vocabulary vocabulary, Criterion criterion)
    {
        var topic = vocabulary.Topics.First(topic => topic.Value.Id == criterion.Topic.Value).Value;
        return new Link(topic.Title, $"{Urls.Questions}#{topic.Id}");
    }

    static QuestionGroup Group(
        SiteContext context, Explainer explainer, Criterion criterion, ListGroup<Platform> group, IEnumerable<Platform> shown, string? address) => new(
        group.Label,
        context.Values(criterion).FirstOrDefault(value => value.Id == group.Path) is { } value ? RatingWords.Of(value) : RatingWords.Unknown,
        group.Entries.Count,
        address,
        [.. shown.Select(platform => Row(context, explainer, criterion, platform))]);

    static QuestionRow Row(SiteContext context, Explainer explainer, Criterion criterion, Platform platform)
    {
        var finding = platform.Latest(criterion.Id, context.Today)?.Headline;
        return new QuestionRow(PlatformLink.To(platform), context.Answer(platform, criterion), explainer.Parts(finding?.Summary ?? ""), finding?.Scope);
    }

    /// <summary>Of a criterion with several values at once: which platform has which; null for others.</summary>
    static QuestionMatrix? Matrix(SiteContext context, Criterion criterion, IEnumerable<Platform> platforms) => criterion.Answers.TakesSeveral
        ? new QuestionMatrix(
            [.. context.Values(criterion).Select(value => value.Label)],
            [.. platforms.Select(platform => MatrixRow(context, platform, criterion))])
        : null;

    static QuestionMatrixRow MatrixRow(SiteContext context, Platform platform, Criterion criterion)
    {
        var listed = platform.Latest(criterion.Id, context.Today) is { Headline.Answer: var answer }
            ? criterion.Answers.ValuesOf(context.Knowledge.Vocabulary, answer).Select(value => value.Id).ToHashSet(StringComparer.Ordinal)
            : [];
        return new QuestionMatrixRow(
            PlatformLink.To(platform),
            context.Answer(platform, criterion),
            listed.Count > 0,
            [.. context.Values(criterion).Select(value => listed.Contains(value.Id))]);
    }
}

/// <summary>What the template <c>question</c> is given.</summary>
/// <param name="Lead">The question and why people care, with the words of the glossary apart.</param>
/// <param name="Words">The words of the glossary that the page explains.</param>
/// <param name="Whole">The first page of the question, which leads to all others.</param>
/// <param name="Groups">Of a choice: the platforms by their answers. Empty for a list of terms.</param>
/// <param name="Matrix">Of a list of terms: terms and platforms. Null for a choice.</param>
/// <param name="Course">How the answers changed; null where none is known to have.</param>
/// <param name="Concept">The matching concept of the W3C Data Privacy Vocabulary, or null.</param>
/// <param name="Parts">The answers or letters, where each has a page; empty where all platforms stand on one.</param>
/// <param name="Part">The answer or letter whose page it is; null for the first page.</param>
internal sealed record QuestionModel(
    string Title,
    string Description,
    string Id,
    IReadOnlyList<TextPart> Lead,
    IReadOnlyList<WordNote> Words,
    string? Concept,
    Link Topic,
    Link Whole,
    IReadOnlyList<QuestionGroup> Groups,
    QuestionMatrix? Matrix,
    AnswerHistoryPicture? Course,
    Link? Previous,
    Link? Next,
    IReadOnlyList<PartLink> Parts,
    PartView? Part) : PageModel(Title, Description)
{
    public override IReadOnlyList<Alternate> Alternates => [Alternate.Json(Urls.ApiCriterion(Id)), .. Feeds.OfQuestion(Id, Whole.Label)];

    public override IReadOnlyList<string> Styles => ["styles/pictures.css"];
}

/// <summary>The platforms that give one answer.</summary>
/// <param name="Count">How many they are, of which the page may have some.</param>
/// <param name="Address">Where all of them stand; null where that is here.</param>
internal sealed record QuestionGroup(string Answer, RatingView Rating, int Count, string? Address, IReadOnlyList<QuestionRow> Rows);

/// <summary>A platform's answer.</summary>
internal sealed record QuestionRow(PlatformLink Platform, AnswerView Answer, IReadOnlyList<TextPart> Summary, string? Scope);

/// <summary>Terms as columns, platforms as rows.</summary>
internal sealed record QuestionMatrix(IReadOnlyList<string> Terms, IReadOnlyList<QuestionMatrixRow> Rows);

/// <summary>What a platform lists.</summary>
/// <param name="Answered">False where nobody can tell.</param>
/// <param name="Listed">One a term.</param>
internal sealed record QuestionMatrixRow(PlatformLink Platform, AnswerView Answer, bool Answered, IReadOnlyList<bool> Listed);
