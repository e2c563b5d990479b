using Knowledgebase.Facts;
using Knowledgebase.Facts.Reasoning;
using Knowledgebase.Site.Pictures;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pages;

/// <summary>One criterion across all platforms.</summary>
internal static class QuestionPage
{
    public static IEnumerable<Page> Of(Publication publication) =>
        publication.Knowledge.Vocabulary.Criteria.Select(criterion =>
            new Page(Addresses.Question(criterion.Value.Id), "question", () => Model(publication, criterion.Value)));

    /// <summary>The question about no platform in particular.</summary>
    public static string AboutAny(Criterion criterion) => criterion.QuestionAbout("a service");

    static QuestionModel Model(Publication publication, Criterion criterion)
    {
        var vocabulary = publication.Knowledge.Vocabulary;
        var topic = vocabulary.Topics.First(topic => topic.Value.Id == criterion.Topic.Value).Value;
        var criteria = vocabulary.CriteriaOf(topic.Id).ToList();
        var index = criteria.IndexOf(criterion);
        return new QuestionModel(
            criterion.Title,
            $"{AboutAny(criterion)} The answers of {publication.Platforms.Count} services, with sources.",
            AboutAny(criterion),
            criterion.Why,
            criterion.Concept,
            new Link(topic.Title, $"{Addresses.Questions}#{topic.Id}"),
            Groups(publication, criterion),
            Matrix(publication, criterion),
            CoursePicture.Of(publication, criterion),
            index > 0 ? LinkTo(criteria[index - 1]) : null,
            index < criteria.Count - 1 ? LinkTo(criteria[index + 1]) : null);
    }

    static Link LinkTo(Criterion criterion) => new(criterion.Title, Addresses.Question(criterion.Id));

    /// <summary>The platforms by what they answer, in the order of the options; those that nobody can tell last.</summary>
    static IReadOnlyList<QuestionGroup> Groups(Publication publication, Criterion criterion)
    {
        if (criterion.Answers is not AnswerSpace.Choice choice)
            return [];
        var byOption = Rows(publication, criterion).ToLookup(row => row.Option);
        return
        [
            .. choice.Options
                .Where(option => byOption.Contains(option.Id))
                .Select(option => new QuestionGroup(option.Label, RatingWords.Of(option.Rating), [.. byOption[option.Id].Select(row => row.Row)])),
            .. byOption.Contains(null)
                ? [new QuestionGroup("Unknown", RatingWords.Unknown, [.. byOption[null].Select(row => row.Row)])]
                : Array.Empty<QuestionGroup>(),
        ];
    }

    static IEnumerable<(string? Option, QuestionRow Row)> Rows(Publication publication, Criterion criterion)
    {
        foreach (var platform in publication.Platforms)
        {
            var finding = platform.Latest(criterion.Id, publication.Today)?.Headline;
            yield return ((finding?.Answer as Answer.Choice)?.Option.Value,
                new QuestionRow(PlatformLink.To(platform), publication.Answer(platform, criterion), finding?.Summary, finding?.Scope));
        }
    }

    /// <summary>Of a criterion that lists terms: which platform lists which; null for a choice.</summary>
    static QuestionMatrix? Matrix(Publication publication, Criterion criterion)
    {
        if (AnswerWords.Group(publication.Knowledge.Vocabulary, criterion) is not { } group)
            return null;
        return new QuestionMatrix(
            [.. group.Terms.Select(term => term.Label)],
            [.. publication.Platforms.Select(platform => MatrixRow(publication, platform, criterion, group))]);
    }

    static QuestionMatrixRow MatrixRow(Publication publication, Platform platform, Criterion criterion, TermGroup group)
    {
        var listed = platform.Latest(criterion.Id, publication.Today)?.Headline.Answer is Answer.Terms terms
            ? terms.Ids.Select(id => id.Value).ToHashSet(StringComparer.Ordinal)
            : null;
        return new QuestionMatrixRow(
            PlatformLink.To(platform),
            publication.Answer(platform, criterion),
            listed is not null,
            [.. group.Terms.Select(term => listed?.Contains(term.Id) == true)]);
    }
}

/// <summary>What the template <c>question</c> is given.</summary>
/// <param name="Groups">Of a choice: the platforms by their answers. Empty for a list of terms.</param>
/// <param name="Matrix">Of a list of terms: terms and platforms. Null for a choice.</param>
/// <param name="Course">How the answers changed; null where none is known to have.</param>
/// <param name="Concept">The matching concept of the W3C Data Privacy Vocabulary, or null.</param>
internal sealed record QuestionModel(
    string Title,
    string Description,
    string Question,
    string? Why,
    string? Concept,
    Link Topic,
    IReadOnlyList<QuestionGroup> Groups,
    QuestionMatrix? Matrix,
    CoursePicture? Course,
    Link? Previous,
    Link? Next) : PageModel(Title, Description)
{
    public override IReadOnlyList<string> Styles => ["pictures.css"];
}

/// <summary>The platforms that give one answer.</summary>
internal sealed record QuestionGroup(string Answer, RatingView Rating, IReadOnlyList<QuestionRow> Rows);

/// <summary>A platform's answer.</summary>
internal sealed record QuestionRow(PlatformLink Platform, AnswerView Answer, string? Summary, string? Scope);

/// <summary>Terms as columns, platforms as rows.</summary>
internal sealed record QuestionMatrix(IReadOnlyList<string> Terms, IReadOnlyList<QuestionMatrixRow> Rows);

/// <summary>What a platform lists.</summary>
/// <param name="Answered">False where nobody can tell.</param>
/// <param name="Listed">One a term.</param>
internal sealed record QuestionMatrixRow(PlatformLink Platform, AnswerView Answer, bool Answered, IReadOnlyList<bool> Listed);
