using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Views;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Pages;

/// <summary>Which platforms meet what someone needs: worked out for the profiles at build time, and for all else by a script.</summary>
internal static class ChoosePage
{
    public static Page Of(SiteContext context) => new(Urls.Choosing, "choose", () => Model(context));

    static ChooseModel Model(SiteContext context)
    {
        var vocabulary = context.Knowledge.Vocabulary;
        return new ChooseModel(
            "Choose by what you need",
            $"Say which answers you accept, and see which {context.Knowledge.Settings.Subject.Kind} meet them, which fail and why, and which we lack evidence on.",
            AudienceView.PeopleOf(vocabulary),
            DoubtWords.All,
            [.. vocabulary.Topics.Select(topic => new ChooseTopic(
                topic.Value.Title, [.. vocabulary.CriteriaOf(topic.Value.Id).Select(criterion => Question(context, criterion))]))],
            [.. vocabulary.Profiles.Select(profile => Profile(context, profile.Value))],
            context.Columns.Count(platform => platform.Status == PlatformStatus.Active),
            context.Platforms.Count(platform => platform.Status == PlatformStatus.Active && !context.HasColumn(platform)));
    }

    static ChooseQuestion Question(SiteContext context, Criterion criterion) => new(
        criterion.Id,
        criterion.Title,
        QuestionPage.AboutAny(context, criterion),
        Urls.Question(criterion.Id),
        criterion.Answers.NeedLead,
        [
            .. criterion.Answers.Needs(context.Knowledge.Vocabulary)
                .Select(need => new ChooseOption(need.Id, need.Label, need.Rating is { } rating ? RatingWords.Of(rating) : null)),
        ]);

    static ChooseProfile Profile(SiteContext context, Profile profile)
    {
        var vocabulary = context.Knowledge.Vocabulary;
        return new ChooseProfile(
            profile.Id,
            profile.Name,
            profile.Why,
            AudienceView.Of(vocabulary.Audiences.ById(profile.SpeaksFor.Value)!),
            [.. profile.Needs.Select(need => Need(vocabulary, need.Value))],
            context.SuitabilitiesFor(profile));
    }

    static ChooseNeed Need(Vocabulary vocabulary, Need need)
    {
        var criterion = vocabulary.Criterion(need.Criterion)!;
        return new ChooseNeed(
            criterion.Id,
            criterion.Title,
            Urls.Question(criterion.Id),
            criterion.Answers.NeedPrefix,
            criterion.Answers.NeedWords(vocabulary, need),
            need.Why ?? "");
    }
}

/// <summary>What the template <c>choose</c> is given.</summary>
/// <param name="Considered">How many platforms are held against needs: those that run, of the best known.</param>
/// <param name="More">How many more there are that run.</param>
internal sealed record ChooseModel(
    string Title,
    string Description,
    IReadOnlyList<AudienceView> People,
    IReadOnlyList<DoubtView> Doubts,
    IReadOnlyList<ChooseTopic> Topics,
    IReadOnlyList<ChooseProfile> Profiles,
    int Considered,
    int More) : PageModel(Title, Description)
{
    /// <summary>For the parts that scripts fill.</summary>
    public Blanks Blanks { get; } = Blanks.All;

    public override IReadOnlyList<string> Scripts => ["scripts/choose/choose.js"];

    public override IReadOnlyList<string> Styles => ["styles/choose.css"];
}

/// <summary>A group of questions that someone can have needs about.</summary>
internal sealed record ChooseTopic(string Title, IReadOnlyList<ChooseQuestion> Questions);

/// <summary>A question with what may be accepted, or must not be listed.</summary>
/// <param name="Lead">What asks for the options, such as "I accept:".</param>
internal sealed record ChooseQuestion(
    string Id, string Title, string Question, string Address, string Lead, IReadOnlyList<ChooseOption> Options);

/// <summary>A box to tick.</summary>
/// <param name="Rating">Null where nobody rates it.</param>
internal sealed record ChooseOption(string Id, string Label, RatingView? Rating);

/// <summary>A profile with its needs and what became of them.</summary>
internal sealed record ChooseProfile(
    string Id, string Name, string Why, AudienceView SpeaksFor, IReadOnlyList<ChooseNeed> Needs, SuitabilitiesView Result);

/// <summary>A need of a profile.</summary>
/// <param name="Prefix">What stands before the answers, such as "not listed: "; empty where nothing does.</param>
internal sealed record ChooseNeed(string Id, string Question, string Address, string Prefix, IReadOnlyList<string> Answers, string Why);
