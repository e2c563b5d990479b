namespace Knowledgebase.Cli.Tests;

public class BuildDayTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_the_variable_it_is_the_day_where_the_person_is(string? value) =>
        Assert.Equal(FixedClock.Day, BuildDay.Find(value, new FixedClock())?.Day);

    [Theory]
    [InlineData("0", "1970-01-01")]
    [InlineData("1795219199", "2026-11-20")]
    [InlineData("1795219200", "2026-11-21")]
    [InlineData("7289654399", "2200-12-31")]
    public void The_variable_sets_the_day_in_UTC(string value, string day) =>
        Assert.Equal(DateOnly.Parse(day), BuildDay.Find(value, new FixedClock())?.Day);

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2026-11-21")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData(" 1")]
    [InlineData("7289654400")]
    [InlineData("253402300799")]
    [InlineData("253402300800")]
    [InlineData("99999999999999999999")]
    public void A_malformed_value_is_no_day(string value) => Assert.Null(BuildDay.Find(value, new FixedClock()));
}
