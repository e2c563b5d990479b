using static Knowledgebase.Templates.Tests.Rendering;

namespace Knowledgebase.Templates.Tests;

/// <summary>What functions do not take is said with what they take.</summary>
public class FunctionMistakeTests
{
    [Theory]
    [InlineData("5 | array.size", "expected a list as `list` of `array.size`, found `5`")]
    [InlineData("[1] | array.each 5", "expected a function, as in `@string.upcase` as `function` of `array.each`, found `5`")]
    [InlineData("'x' | string.slice 'y'", "expected a whole number as `start` of `string.slice`, found the text `y`")]
    [InlineData("'x' | string.slice 2147483648", "expected a whole number as `start` of `string.slice`, found `2147483648`")]
    [InlineData("'x' | string.pad_left (-1)", "expected a width of zero or more as `width` of `string.pad_left`, found `-1`")]
    [InlineData("'x' | string.replace '' 'y'", "expected a text that is not empty as `match` of `string.replace`, found the text ``")]
    [InlineData("'!' | string.base64_decode", "expected Base64 as `text` of `string.base64_decode`, found the text `!`")]
    [InlineData("null | string.index_of 'x'", "expected text as `text` of `string.index_of`, found null")]
    [InlineData(
        "'abc' | string.index_of 'x' 4",
        "expected a place within the text, from 0 to 3, as `startIndex` of `string.index_of`, found `4`")]
    [InlineData(
        "'abc' | string.index_of 'x' 1 3",
        "expected a number of characters within the text, from 0 to 2, as `count` of `string.index_of`, found `3`")]
    [InlineData(
        "'abc' | string.index_of 'x' stringComparison: 'x'",
        "expected one of CurrentCulture, CurrentCultureIgnoreCase, InvariantCulture, InvariantCultureIgnoreCase, Ordinal, "
        + "OrdinalIgnoreCase as `stringComparison` of `string.index_of`, found the text `x`")]
    [InlineData("'x' | math.abs", "expected a number as `value` of `math.abs`, found the text `x`")]
    [InlineData("'5' | math.format 'N2'", "expected a number as `value` of `math.format`, found the text `5`")]
    [InlineData("1.5 | math.format 'X4'", "expected a format that fits the value as `format` of `math.format`, found the text `X4`")]
    [InlineData("7 | math.divided_by 0", "expected a number other than zero as `divisor` of `math.divided_by`, found `0`")]
    [InlineData("1.5 | math.round (-1)", "expected a number of decimals from 0 to 15 as `precision` of `math.round`, found `-1`")]
    [InlineData("math.random 5 1", "expected a number of 5 or more as `maxValue` of `math.random`, found `1`")]
    [InlineData("true | object.format 'N'", "expected a number or a date as `value` of `object.format`, found `true`")]
    [InlineData("'{x' | object.from_json", "expected JSON (line 1, byte 2 is none) as `json` of `object.from_json`, found the text `{x`")]
    [InlineData("@string.upcase | object.to_json", "expected a value without functions as `value` of `object.to_json`, found a value of the type BuiltIn")]
    [InlineData("date.parse 'tomorrow'", "expected a date as `text` of `date.parse`, found the text `tomorrow`")]
    [InlineData("date.parse '2016-01-05' '%Y'", "expected a date after the pattern `%Y` as `text` of `date.parse`, found the text `2016-01-05`")]
    [InlineData("date.parse '12' '%j'", "expected a pattern of what dates can be read from as `pattern` of `date.parse`, found the text `%j`")]
    [InlineData("null | date.add_days 1", "expected a date as `date` of `date.add_days`, found null")]
    [InlineData("'2016/01/05' | date.to_string '%Y'", "expected a date as `date` of `date.to_string`, found the text `2016/01/05`")]
    [InlineData("timespan.parse 'x'", "expected a length of time, such as `1.12:30:00`, as `text` of `timespan.parse`, found the text `x`")]
    [InlineData("null | regex.match 'x'", "expected text as `text` of `regex.match`, found null")]
    public void A_value_that_a_function_does_not_take_is_a_mistake(string expression, string message)
    {
        var problem = Mistake($"{{{{ {expression} }}}}");
        Assert.Equal((TemplateProblemCodes.WrongValue, message), (problem.Code, problem.Message));
    }

    [Fact]
    public void A_mistake_in_a_regular_expression_is_told_in_the_words_of_dotnet() => Assert.StartsWith(
        "expected a pattern without mistakes (Invalid pattern '(' at offset 1.", Mistake("{{ 'x' | regex.match '(' }}").Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_culture_that_the_program_lacks_is_a_mistake() => Assert.Equal(
        "expected a culture that this program has (with InvariantGlobalization there is only the invariant one, ``) as `culture` of "
        + "`math.format`, found the text `de-DE`",
        Mistake("{{ 1 | math.format 'N' 'de-DE' }}").Message);
}
