using Knowledgebase.Facts.Answers;

namespace Knowledgebase.Facts.Analysis;

/// <summary>What answers mean for the people it concerns.</summary>
public static class Ratings
{
    /// <summary>How many of a platform's headline answers are of each rating.</summary>
    public static RatingTally Tally(this KnowledgeBase knowledge, Platform platform, DateOnly today)
    {
        var tally = new RatingTally(0, 0, 0, 0, 0, 0);
        foreach (var (criterion, _) in knowledge.Vocabulary.Criteria)
        {
            var answer = platform.Latest(criterion.Id, today)?.Headline.Answer;
            tally = answer is null or Answer.Unknown
                ? tally with { Unknown = tally.Unknown + 1 }
                : criterion.Answers.RatingOf(answer) switch
                {
                    Rating.Protective => tally with { Protective = tally.Protective + 1 },
                    Rating.Mixed => tally with { Mixed = tally.Mixed + 1 },
                    Rating.Risky => tally with { Risky = tally.Risky + 1 },
                    Rating.Neutral => tally with { Neutral = tally.Neutral + 1 },
                    null => tally with { Listed = tally.Listed + 1 },
                    _ => throw new System.Diagnostics.UnreachableException(),
                };
        }
        return tally;
    }
}

/// <summary>A count of answers by what they mean. It is no grade: the criteria do not weigh the same for everyone.</summary>
/// <param name="Listed">Answers that list terms and so have no rating.</param>
/// <param name="Unknown">Criteria without an answer.</param>
public sealed record RatingTally(int Protective, int Mixed, int Risky, int Neutral, int Listed, int Unknown);
