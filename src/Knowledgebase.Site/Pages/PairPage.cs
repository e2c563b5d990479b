using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Pages;

/// <summary>Two platforms side by side.</summary>
internal static class PairPage
{
    /// <summary>
    /// A page for every two platforms that tables have columns for. All pairs of many platforms would be more
    /// pages than anyone could write or read.
    /// </summary>
    public static IEnumerable<Page> Of(SiteContext context) =>
        from pair in Pairs(context)
        select new Page(Urls.Pair(pair.First.Id, pair.Second.Id), "pair", () => Model(context, pair.First, pair.Second))
        {
            At = context.PlaceOf(pair.First),
            Checked = () => new[] { LastChecked.Of(pair.First), LastChecked.Of(pair.Second) }.Latest(),
        };

    /// <summary>The same two in the other order lead to the page.</summary>
    public static IEnumerable<Redirect> Redirects(SiteContext context) =>
        from pair in Pairs(context)
        select new Redirect(
            Urls.PairInThisOrder(pair.Second.Id, pair.First.Id),
            Urls.PairInThisOrder(pair.First.Id, pair.Second.Id));

    /// <summary>The pages that a platform is one of two on.</summary>
    public static IReadOnlyList<Link> With(SiteContext context, Platform platform) =>
        context.Columns.Contains(platform)
            ? [.. context.Columns.Where(other => other != platform).Select(other => new Link(other.Name, Urls.Pair(platform.Id, other.Id)))]
            : [];

    /// <summary>Every two platforms that have a page, each once.</summary>
    public static IEnumerable<(Platform First, Platform Second)> Pairs(SiteContext context) =>
        from first in context.Columns
        from second in context.Columns
        where string.CompareOrdinal(first.Id, second.Id) < 0
        orderby first.Id, second.Id
        select (first, second);

    static PairModel Model(SiteContext context, Platform first, Platform second)
    {
        var answers = context.Knowledge.Compare(first, second, context.Today).ToList();
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
            [.. context.Knowledge.Vocabulary.Topics.Select(topic => Topic(context, topic.Value, first, second, answers))]);
    }

    static PairTopic Topic(
        SiteContext context, Topic topic, Platform first, Platform second, IEnumerable<ComparedAnswers> answers) => new(
        topic.Id,
        topic.Title,
        [.. answers.Where(answer => answer.Criterion.Topic.Value == topic.Id).Select(answer => Row(context, first, second, answer))]);

    static string Difference(Platform first, Platform second, ComparedAnswers compared)
    {
        var only = new[] { (first.Name, compared.OnlyInFirst.Count), (second.Name, compared.OnlyInSecond.Count) }.Where(side => side.Count > 0).ToList();
        return only.Count == 0 ? "differs" : string.Join(", ", only.Select(side => $"{side.Count} only with {side.Name}"));
    }

    static PairRow Row(SiteContext context, Platform first, Platform second, ComparedAnswers compared)
    {
        var criterion = compared.Criterion;
        return new PairRow(
            criterion.Title,
            Urls.Question(criterion.Id),
            compared.Agreement == Agreement.Different,
            Difference(first, second, compared),
            new PairSide(context.Answer(first, criterion), compared.First?.Headline.Summary, Labels(compared.OnlyInFirst)),
            new PairSide(context.Answer(second, criterion), compared.Second?.Headline.Summary, Labels(compared.OnlyInSecond)),
            Labels(compared.InBoth));

        IReadOnlyList<string> Labels(IEnumerable<string> terms) => criterion.Answers.LabelsOf(context.Knowledge.Vocabulary, terms);
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
/// <param name="Difference">How they differ, in a few words.</param>
/// <param name="Both">Of lists, what stands in both.</param>
internal sealed record PairRow(string Title, string Address, bool Differs, string Difference, PairSide First, PairSide Second, IReadOnlyList<string> Both);

/// <summary>One of the two.</summary>
/// <param name="Only">Of lists, what stands in this one alone.</param>
internal sealed record PairSide(AnswerView Answer, string? Summary, IReadOnlyList<string> Only);
