namespace Knowledgebase.Browser.Tests;

/// <summary>Says everything that is wrong with a page at once.</summary>
static class Lines
{
    const int AtMost = 40;

    public static void AssertNone(IReadOnlyCollection<string> wrong) =>
        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong:\n{string.Join('\n', wrong.Take(AtMost))}");
}
