namespace Knowledgebase.Site.Views;

/// <summary>A few questions by the best known platforms, in words.</summary>
internal sealed record AnswersTable(IReadOnlyList<PlatformLink> Platforms, IReadOnlyList<AnswersRow> Rows)
{
    /// <summary>More columns do not fit beside each other on a screen.</summary>
    const int Columns = 8;

    /// <param name="questions">With the words that a row begins with.</param>
    public static AnswersTable Of(SiteContext context, IEnumerable<AskedQuestion> questions)
    {
        var platforms = context.Platforms.Take(Columns).ToList();
        return new AnswersTable(
            [.. platforms.Select(PlatformLink.To)],
            [
                .. questions.Select(question => new AnswersRow(
                    new Link(question.Words, Urls.Question(question.Criterion.Id)),
                    [.. platforms.Select(platform => context.Answer(platform, question.Criterion))])),
            ]);
    }
}

/// <summary>A question with the answers of the platforms, in their order.</summary>
internal sealed record AnswersRow(Link Question, IReadOnlyList<AnswerView> Answers);
