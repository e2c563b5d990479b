using static Knowledgebase.Templates.Tests.Rendering;

namespace Knowledgebase.Templates.Tests;

/// <summary>Templates that try to take all time, memory or stack end with a mistake that has a place.</summary>
public class HostileTests
{
    const string List = "{{ a = []\na[0] = a\n";

    const string Object = "{{ a = {}\na.b = a\n";

    [Theory]
    [InlineData(List + "a }}", 3)]
    [InlineData(Object + "a }}", 3)]
    [InlineData(List + "a | array.join ',' }}", 3)]
    [InlineData(List + "a | array.cycle }}", 3)]
    [InlineData(List + "a | object.to_json }}", 3)]
    [InlineData(List + "'' + a }}", 3)]
    [InlineData(Object + "[a, a] | array.sort }}", 3)]
    [InlineData(Object + "[a, 'x'] | array.sort 'b' }}", 3)]
    [InlineData(List + "}}<p title=\"{{ a }}\">", 3)]
    [InlineData(List + "}}{{ include a }}", 3)]
    [InlineData("{{ a = []\na[0] = a\na[1] = a\na }}", 4)]
    [InlineData("{{ a = []\nfor i in 1..5000; a = [a]; end\na }}", 3)]
    [InlineData("{{ x = 'ab'\nfor i in 1..40\nx = x + x\nend }}", 3)]
    [InlineData("{{ x = 'ab'\nfor i in 1..40\nx += x\nend }}", 3)]
    [InlineData("{{ x = 'ab'\nfor i in 1..40\nx = x | string.append x\nend }}", 3)]
    [InlineData("{{ x = 'a' * 3000000\nx | string.replace 'a' x }}", 2)]
    [InlineData("{{ x = ['a' * 3000000]\n(x | array.concat x | array.join ',').size }}", 2)]
    [InlineData("{{ x = [1]\nfor i in 1..40\nx = x | array.concat x\nend }}", 3)]
    [InlineData("{{ 'a' | string.pad_left 2000000000 }}", 1)]
    [InlineData("{{ 'a' | string.pad_right 2000000000 }}", 1)]
    [InlineData("{{ [] | array.insert_at 2000000000 1 }}", 1)]
    [InlineData("{{ 'a' * 29 + '!' | regex.match '^(a+)+$' }}", 1)]
    [InlineData("{{ 'a' * 3000000 | regex.replace 'a' 'bc' }}", 1)]
    [InlineData("{{ 'a' * 1000000 | regex.replace 'a' '$_$_$_$_' }}", 1)]
    [InlineData("{{ 'a' * 3000000 | regex.matches '' }}", 1)]
    [InlineData("{{ 'a' | regex.match ('(' * 20000) }}", 1)]
    [InlineData("{{ '<a ' * 300000 + '=>' | html.strip }}", 1)]
    [InlineData("{{ x = 'a' * 4000000\nfor i in 1..1000\ny = x | string.sha512\nend }}", 3)]
    [InlineData("{{ 'é' * 1000000 | html.url_encode }}", 1)]
    [InlineData("{{ 'abcdef' * 9223372036854775807 }}", 1)]
    [InlineData("{{ x = 'a' * 1000000\nfor i in 1..3000\nx\nend }}", 3)]
    [InlineData("{{ for i in 1..1000000 }}\n{{ for k in 1..1000000 }}\n{{ end }}{{ end }}", 2)]
    [InlineData("{{ while true\nwhile true\nif while.index > 100; break; end\nend\nend }}", 2)]
    [InlineData("{{ func f(x); if x < 90; f x + 1\nf x + 1; end; end\nf 0 }}", 1)]
    [InlineData("{{ x = 1..1000000\nfor i in 1..1000\ny = x | array.contains 0\nend }}", 3)]
    [InlineData("{{ x = 1..100000\nx | array.uniq }}", 2)]
    [InlineData("{{ x = 'a' * 1000000\nfor i in 1..1000000\ny = x == 'b' + x\nend }}", 3)]
    [InlineData("{{ for i in 1..1000000\ny = []\ny[999999] = 1\nend }}", 3)]
    [InlineData("{{ for i in 1..1000000\ncapture c; for k in 1..10; 'abc' * 100000; end; end\nend }}", 2)]
    [InlineData("{{ 1..9223372036854775807 }}", 1)]
    [InlineData("{{ (-9223372036854775807)..9223372036854775807 }}", 1)]
    [InlineData("{{ x = 2\nfor i in 1..40\nx = x * x\nend }}", 3)]
    [InlineData("{{ 1 << 2147483647 }}", 1)]
    [InlineData("{{ [1] * 2147483647 }}", 1)]
    [InlineData("{{ a = [1]\nb = [1]\nfor i in 1..40\na = [a, a]\nb = [b, b]\nend\na == b }}", 7)]
    [InlineData("{{ a = []\na[0] = a\nb = []\nb[0] = b\na == b }}", 5)]
    public void What_would_take_everything_is_stopped(string template, int line)
    {
        // What counts turns and characters stops it, at the same place on every machine, and not the clock.
        var settings = TemplateSettings.OfThemes with { TimeLimit = TimeSpan.MaxValue };
        var set = TemplateSet.Compile([new TemplateSource("page", Place, template)], settings);
        var problem = Assert.Throws<TemplateException>(() => set["page"].Render()).Problem;
        Assert.Equal((TemplateProblemCodes.LimitReached, Place, line), (problem.Code, problem.At.File, problem.At.Start.Line));
    }

    [Theory]
    [InlineData("{{ date.parse '9999-12-31' | date.add_years 1 }}")]
    [InlineData("{{ date.parse '9999-12-31' | date.add_days 999999999 }}")]
    [InlineData("{{ date.parse '2020-01-01' | date.add_months (-2000000000) }}")]
    [InlineData("{{ (-9223372036854775807 - 1) | math.abs }}")]
    [InlineData("{{ (-9223372036854775807 - 1) | math.divided_by (-1) }}")]
    [InlineData("{{ 1e300 | math.divided_by 1 }}")]
    [InlineData("{{ 5 | math.format 'D999999999' }}")]
    [InlineData("{{ 5 | object.format 'N1001' }}")]
    [InlineData("{{ {} < {} }}")]
    [InlineData("{{ 5 // 0 }}")]
    [InlineData("{{ 1.5m * 79228162514264337593543950335.0m }}")]
    [InlineData("{{ a = []\na[0] = a\na | object.format 'x' }}")]
    [InlineData("{{ timespan.from_days 1e300 }}")]
    [InlineData("{{ '1e400' | object.from_json }}")]
    [InlineData("{{ 1.5 | math.round 16 }}")]
    [InlineData("{{ '[' * 200 + ']' * 200 | object.from_json }}")]
    public void What_has_no_result_is_a_mistake(string template)
    {
        var problem = Mistake(template);
        Assert.Equal((TemplateProblemCodes.WrongValue, Place), (problem.Code, problem.At.File));
    }

    [Theory]
    [InlineData("{{ a = []\na[0] = a\na == a }}", "true")]
    [InlineData("{{ a = {}\na.b = a\n[a] | array.contains a }}", "true")]
    [InlineData("{{ [10, '15', 2, '1', null, 3.5] | array.sort }}", "[null, 2, 3.5, 10, &quot;1&quot;, &quot;15&quot;]")]
    [InlineData("{{ 9007199254740993 | math.divided_by 1 }} {{ -7 | math.divided_by 2 }}", "9007199254740993 -4")]
    [InlineData("{{ -(-9223372036854775807 - 1) }} {{ (-9223372036854775807 - 1) // -1 }} {{ (-9223372036854775807 - 1) % -1 }}",
        "9223372036854775808 9223372036854775808 0")]
    [InlineData("{{ a = []\na[0] = a\na < a }} {{ 2147483647..2147483649 }}", "false [2147483647, 2147483648, 2147483649]")]
    [InlineData("{{ 9223372036854775807 + 1 }} {{ 9223372036854775807 | math.times 2 }}", "9223372036854775808 18446744073709551614")]
    [InlineData("{{ 7.5 | math.divided_by 2 }} {{ 2147483646..2147483647 }}", "3 [2147483646, 2147483647]")]
    [InlineData("{{ '<script>' * 100000 | html.strip | string.size }}", "0")]
    [InlineData("{{ '<!--' * 100000 | html.strip | string.size }}", "400000")]
    [InlineData("{{ '<' * 100000 | html.strip | string.size }}", "100000")]
    public void What_only_looks_hostile_works(string template, string expected) => Assert.Equal(expected, Render(template));

    [Fact]
    public void A_double_beyond_all_decimals_can_be_compared_with_one() =>
        Assert.Equal("false true", Render("{{ x == 1e300 }} {{ x < 1e300 }}", new { X = 1.5m }));
}
