using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Tests.Words;

public sealed class ClaimWordsTests
{
    [Theory]
    [InlineData("Of 3 claims, 2 are accurate and 1 wrong.", Verdict.Wrong, Verdict.Accurate, Verdict.Accurate)]
    [InlineData("Of 3 claims, 1 is accurate, 1 misleading and 1 wrong.", Verdict.Accurate, Verdict.Misleading, Verdict.Wrong)]
    [InlineData("All 2 claims are unsupported.", Verdict.Unsupported, Verdict.Unsupported)]
    [InlineData("Its one claim is wrong.", Verdict.Wrong)]
    [InlineData("None of its claims was checked.")]
    public void The_verdicts_of_an_article_are_told_in_a_sentence(string sentence, params Verdict[] verdicts) =>
        Assert.Equal(sentence, ClaimWords.Sentence(Made.Article(verdicts)));
}
