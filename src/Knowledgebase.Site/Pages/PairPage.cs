using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Answers;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pages;

/// <summary>Two platforms side by side.</summary>
internal static class PairPage
{
    /// <summary>
    /// A page for every two platforms that tables have columns for. All pairs of many platforms would be more
    /// pages than anyone could write or read.
    /// </summary>
    public static IEnumerable<Page> Of(Publication publication) =>
        from pair in Pairs(publication)
        select new Page(Addresses.Pair(pair.First.Id, pair.Second.Id), "pair", () => Model(publication, pair.First, pair.Second));

    /// <summary>The same two in the other order lead to the page.</summary>
    public static IEnumerable<Redirect> Redirects(Publication publication) =>
        from pair in Pairs(publication)
        select new Redirect(
            Addresses.PairInThisOrder(pair.Second.Id, pair.First.Id),
            Addresses.PairInThisOrder(pair.First.Id, pair.Second.Id));

    /// <summary>The pages that a platform is one of two on.</summary>
    public static IReadOnlyList<Link> With(Publication publication, Platform platform) =>
        publication.Columns.Contains(platform)
            ? [.. publication.Columns.Where(other => other != platform).Select(other => new Link(other.Name, Addresses.Pair(platform.Id, other.Id)))]
            : [];

    static IEnumerable<(Platform First, Platform Second)> Pairs(Publication publication) =>
        from first in publication.Columns
        from second in publication.Columns
        where string.CompareOrdinal(first.Id, second.Id) < 0
        orderby first.Id, second.Id
        select (first, second);

    static PairModel Model(Publication publication, Platform first, Platform second)
    {
        var answers = publication.Knowledge.Compare(first, second, publication.Today).ToList();
        return new PairModel(
            $"{first.Name} and {second.Name} compared",
            $"{first.Name} and {second.Name} side by side on {answers.Count} questions of privacy and security, with sources.",
            PlatformLink.To(first),
            PlatformLink.To(second),
            answers.Count(answer => answer.Agreement == Agreement.Same),
            answers.Count(answer => answer.Agreement == Agreement.Different),
            answers.Count(answer => answer.Agreement == Agreement.CannotTell),
            answers.Count(answer => answer.Safer == Side.First),
            answers.Count(answer => answer.Safer == Side.Second),
            [.. publication.Knowledge.Vocabulary.Topics.Select(topic => Topic(publication, topic.Value, first, second, answers))]);
    }

    static PairTopic Topic(
        Publication publication, Topic topic, Platform first, Platform second, IEnumerable<ComparedAnswers> answers) => new(
        topic.Id,
        topic.Title,
        [.. answers.Where(answer => answer.Criterion.Topic.Value == topic.Id).Select(answer => Row(publication, first, second, answer))]);

    static PairRow Row(Publication publication, Platform first, Platform second, ComparedAnswers compared)
    {
        var criterion = compared.Criterion;
        return new PairRow(
            criterion.Title,
            Addresses.Question(criterion.Id),
            compared.Agreement == Agreement.Different,
            new PairSide(publication.Answer(first, criterion), compared.First?.Headline.Summary, Labels(compared.OnlyInFirst)),
            new PairSide(publication.Answer(second, criterion), compared.Second?.Headline.Summary, Labels(compared.OnlyInSecond)),
            Labels(compared.InBoth));

        IReadOnlyList<string> Labels(IEnumerable<string> terms) =>
            [.. terms.Select(term => AnswerWords.TermLabel(publication.Knowledge.Vocabulary, criterion, term))];
    }
}

/// <summary>What the template <c>pair</c> is given.</summary>
/// <param name="Same">How many questions both answer alike.</param>
/// <param name="CannotTell">How many questions one of them leaves open.</param>
/// <param name="FirstSafer">On how many questions the first one's answer is rated as more protective.</param>
/// <param name="SecondSafer">On how many questions the second one's answer is rated as more protective.</param>
internal sealed record PairModel(
    string Title,
    string Description,
    PlatformLink First,
    PlatformLink Second,
    int Same,
    int Different,
    int CannotTell,
    int FirstSafer,
    int SecondSafer,
    IReadOnlyList<PairTopic> Topics) : PageModel(Title, Description);

/// <summary>A group of rows.</summary>
internal sealed record PairTopic(string Id, string Title, IReadOnlyList<PairRow> Rows);

/// <summary>How the two answer one question.</summary>
/// <param name="Both">Of lists, what stands in both.</param>
internal sealed record PairRow(string Title, string Address, bool Differs, PairSide First, PairSide Second, IReadOnlyList<string> Both);

/// <summary>One of the two.</summary>
/// <param name="Only">Of lists, what stands in this one alone.</param>
internal sealed record PairSide(AnswerView Answer, string? Summary, IReadOnlyList<string> Only);
