namespace Knowledgebase.Facts.Tests.Reading;

public sealed class QuestionTests
{
    [Theory]
    [InlineData("Does {platform} sell your data?", "")]
    [InlineData("Does {platform} sell what {platform} knows?", "")]
    [InlineData("Does {Platform} sell your data?", "question-without-platform 13")]
    [InlineData("Does { platform } sell your data?", "question-without-platform 13")]
    [InlineData("Does {platform} sell your data to {others}?", "question-without-platform 13")]
    [InlineData("Does {{platform}} sell your data?", "question-without-platform 13")]
    [InlineData("Does anything sell your data?", "question-without-platform 13")]
    public void A_question_has_a_place_for_the_name_and_nothing_else_in_braces(string question, string problem) => Input.Sound()
        .WithChange("vocabulary/criteria.yml", "Is {platform} safe?", $"{question}{(problem == "" ? "" : $"  # expect: {problem}")}")
        .Check();
}
