using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Pages;

/// <summary>How to leave a platform: where to go by what one needs, and what to do about one's data first.</summary>
internal static class LeavingPage
{
    /// <summary>By which the vocabulary names these pages when it tells how people ask for them.</summary>
    public const string Id = "leaving";

    /// <summary>A page for each platform, where <c>site.yml</c> names the questions that matter to people who leave.</summary>
    public static IEnumerable<Page> Of(SiteContext context) =>
        context.Knowledge.Settings.Subject.Leaving.Count == 0
            ? []
            : context.Platforms.Select(platform => new Page(Urls.Leaving(platform.Id), "leaving", () => Model(context, platform)) { At = context.PlaceOf(platform) });

    /// <summary>The page about leaving a platform, or null where there is none.</summary>
    public static string? AddressFor(SiteContext context, Platform platform) =>
        context.Knowledge.Settings.Subject.Leaving.Count == 0 ? null : Urls.Leaving(platform.Id);

    /// <param name="left">What is left, in words.</param>
    public static string Title(string left) => $"Leaving {left}";

    /// <inheritdoc cref="Title"/>
    public static string Description(SiteContext context, string left) =>
        $"Before you stop using {left}: how to take your data with you, how to delete it, and which {context.Knowledge.Settings.Subject.Plural} meet your needs.";

    static LeavingModel Model(SiteContext context, Platform platform)
    {
        var (knowledge, vocabulary) = (context.Knowledge, context.Knowledge.Vocabulary);
        return new LeavingModel(
            Title(platform.Name),
            Description(context, platform.Name),
            PlatformLink.To(platform),
            platform.Successor is { } successor && knowledge.Platform(successor.Value) is { } next ? PlatformLink.To(next) : null,
            Urls.TipsOn(platform.Id),
            [
                .. from id in knowledge.Settings.Subject.Leaving
                   let criterion = vocabulary.Criterion(id.Value)
                   where criterion is not null
                   select Question(context, platform, criterion),
            ],
            [.. vocabulary.Profiles.Select(profile => ProfileResult.Of(context, profile.Value, platform))]);
    }

    static LeavingQuestion Question(SiteContext context, Platform platform, Criterion criterion)
    {
        var holding = platform.Latest(criterion.Id, context.Today)?.Headline;
        return new LeavingQuestion(
            criterion.Id,
            criterion.QuestionAbout(platform.Name),
            context.Answer(platform, criterion),
            holding?.Summary,
            holding?.Scope,
            [
                .. platform.Tips
                    .Where(tip => FirstHelped(context, tip.Value) == criterion.Id)
                    .Select(tip => TipView.Of(context.Knowledge, platform, tip)),
            ]);
    }

    /// <summary>The question that a tip stands under: a tip that helps with several is told once.</summary>
    static string? FirstHelped(SiteContext context, Tip tip) =>
        context.Knowledge.Settings.Subject.Leaving.Select(question => question.Value).FirstOrDefault(question => tip.Helps.Any(helped => helped.Value == question));
}

/// <summary>What the template <c>leaving</c> is given.</summary>
/// <param name="Successor">Where people of a platform that ended were sent, or null.</param>
/// <param name="TipsAddress">The page with all that people can do.</param>
/// <param name="Questions">What matters to people who leave.</param>
/// <param name="Profiles">What people in various situations may need, and which other platforms meet it.</param>
internal sealed record LeavingModel(
    string Title,
    string Description,
    PlatformLink Platform,
    PlatformLink? Successor,
    string TipsAddress,
    IReadOnlyList<LeavingQuestion> Questions,
    IReadOnlyList<ProfileResult> Profiles) : PageModel(Title, Description)
{
    public override Link? Parent => new(Platform.Name, TipsAddress);
}

/// <summary>A question that matters to people who leave, with its answer and what they can do.</summary>
/// <param name="Tips">Those that help with it and with no question before it, with their steps.</param>
internal sealed record LeavingQuestion(
    string Id, string Question, AnswerView Answer, string? Summary, string? Scope, IReadOnlyList<TipView> Tips);
