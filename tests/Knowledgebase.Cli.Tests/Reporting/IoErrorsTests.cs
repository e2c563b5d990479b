using Knowledgebase.Cli.Reporting;
using Knowledgebase.Site;

namespace Knowledgebase.Cli.Tests.Reporting;

public class IoErrorsTests
{
    static readonly BuildRequest Request = new("facts", "look", "/srv/www/", FixedClock.Day);

    [Fact]
    public void What_the_system_said_stands_in_a_sentence_of_ours() => Assert.Equal(
        "The site could not be written to /srv/www/: No space left on device : '/srv/www/a.html'. "
        + "Name another folder with --output, or make the folder around it writable and see that there is room.",
        Say(new IOException("No space left on device : '/srv/www/a.html'", 28)));

    [Fact]
    public void A_sentence_of_ours_stands_for_itself() =>
        Assert.Equal("/srv/www holds a diary.", Say(new IOException("/srv/www holds a diary.", new IOException("inner", 28))));

    [Theory]
    [InlineData("look", "theme", "--theme")]
    [InlineData("facts", "input", "--input")]
    public void What_cannot_be_read_is_not_taken_for_what_cannot_be_written(string folder, string what, string option) => Assert.Equal(
        $"The {what} in {folder} could not be read: Access to the path '{Path.GetFullPath(folder)}/a' is denied. "
        + $"Make it readable, or name another folder with {option}.",
        Say(new UnauthorizedAccessException($"Access to the path '{Path.GetFullPath(folder)}/a' is denied.")));

    static string Say(Exception exception) => IoErrors.Of(exception, Request);
}
