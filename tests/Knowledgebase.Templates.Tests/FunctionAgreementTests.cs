using FsCheck;
using FsCheck.Fluent;
using Knowledgebase.Templates.Functions;

namespace Knowledgebase.Templates.Tests;

/// <summary>Functions give what Scriban's give, whatever they are called with; and where one fails, the other does.</summary>
public class FunctionAgreementTests
{
    static readonly Gen<string> Text = Gen.OneOf(
        Gen.Elements("", " ", "a", "Hello, world. Goodbye, world.", "<p class='x'>a &amp; b</p>", "the  cat\tcame\nback", "100% M & Ms!!!"),
        Gen.Elements("aAbB éß-_.,/<>&'\"\\1 2\n\r\t".ToCharArray()).ListOf().Select(letters => string.Concat(letters)))
        .Select(text => $"\"{Literals.Escape(text)}\"");

    static readonly Gen<string> SomeText = Text.Where(text => text.Length > 2);

    static readonly Gen<string> Whole = Gen.Elements(Enumerable.Range(-3, 12).ToArray()).Select(number => $"({number})");

    static readonly Gen<string> Positive = Gen.Elements(Enumerable.Range(0, 9).ToArray()).Select(number => $"{number}");

    static readonly Gen<string> Number = Gen.OneOf(
        Whole, Gen.Elements(Enumerable.Range(-40, 80).ToArray()).Select(tenths => FormattableString.Invariant($"({tenths / 8.0})")));

    static readonly Gen<string> Numbers = Whole.ListOf().Select(items => $"[{string.Join(", ", items)}]");

    static readonly Gen<string> Texts = Text.ListOf().Select(items => $"[{string.Join(", ", items)}]");

    static readonly Gen<string> List = Gen.OneOf(Numbers, Texts, Gen.Constant("null"));

    static readonly Gen<string> Date = Gen.Zip(Gen.Choose(-20_000, 40_000), Gen.Choose(0, 86_399)).Select(moment =>
        $"(date.parse '{new DateTime(2000, 1, 1).AddDays(moment.Item1).AddSeconds(moment.Item2):yyyy-MM-dd HH:mm:ss}')");

    static readonly Gen<string> DatePattern = Gen.Elements("aAbBcCdDeFhHIjklLmMnNpPrRsStTuUvwWxXyYZ% /".ToCharArray())
        .ListOf().Select(parts => $"\"{string.Concat(parts.Select(part => part is ' ' or '/' ? $"{part}" : $"%{part}"))}x\"");

    static readonly Gen<string> Pattern = Gen.Elements("`a`", "`[aeiou]+`", "`(\\w+) (\\w+)`", "`\\s*`", "`(a)|(b)`", "`^.`", "`.$`");

    static readonly Gen<string> Options = Gen.Elements("'i'", "'m'", "'s'", "'imsx'", "null");

    static readonly (string Function, Gen<string>[] Arguments)[] Calls =
    [
        .. Of([Text], "string.capitalize", "string.capitalizewords", "string.downcase", "string.upcase", "string.escape", "string.handleize",
            "string.literal", "string.lstrip", "string.rstrip", "string.strip", "string.strip_newlines", "string.size", "string.empty",
            "string.whitespace", "string.md5", "string.sha1", "string.sha256", "string.sha512", "string.base64_encode", "string.to_int",
            "string.to_long", "string.to_double", "string.to_float", "html.strip", "html.url_encode", "html.url_escape", "regex.escape",
            "array.size", "object.size", "object.typeof", "object.kind", "object.to_json"),
        .. Of([Text, Text], "string.append", "string.prepend", "string.contains", "string.starts_with", "string.ends_with", "string.remove",
            "string.remove_first", "string.remove_last", "string.split", "string.hmac_sha1", "string.hmac_sha256", "string.hmac_sha512",
            "string.index_of", "string.equals_ignore_case", "object.default"),
        .. Of([Text, SomeText, Text], "string.replace", "string.replace_first"),
        .. Of([Text, Whole], "string.slice", "string.truncatewords"),
        .. Of([Text, Positive], "string.slice1", "string.truncate", "string.pad_left", "string.pad_right"),
        .. Of([Text, Positive, Positive], "string.slice", "string.slice1", "string.index_of 'a'"),
        .. Of([Whole, Text, Text], "string.pluralize"),
        .. Of([List], "array.size", "array.first", "array.last", "array.reverse", "array.compact", "array.uniq", "array.cycle",
            "object.size", "object.typeof", "object.to_json", "array.each @object.kind", "array.filter @math.is_number"),
        .. Of([Numbers], "array.sort", "array.each @math.abs"),
        .. Of([Texts], "array.sort", "array.each @string.upcase", "array.filter @string.empty"),
        .. Of([List, Whole], "array.limit", "array.offset", "array.remove_at", "array.add", "array.contains"),
        .. Of([List, List], "array.add_range", "array.concat"),
        .. Of([List, Whole, Text], "array.insert_at"),
        .. Of([List, Text], "array.join", "array.contains", "array.any @string.contains"),
        .. Of([Number], "math.abs", "math.ceil", "math.floor", "math.round", "math.is_number", "timespan.from_days", "timespan.from_hours",
            "timespan.from_minutes", "timespan.from_seconds", "object.to_json"),
        .. Of([Number, Number], "math.plus", "math.minus", "math.times"),
        .. Of([Number, Whole.Where(number => number != "(0)")], "math.divided_by", "math.modulo"),
        .. Of([Number, Positive], "math.round"),
        .. Of([Number, Gen.Elements("'N2'", "'0.00'", "'P'", "'E3'", "'#,#'")], "math.format", "object.format"),
        .. Of([Date, DatePattern], "date.to_string"),
        .. Of([Date, Whole], "date.add_days", "date.add_months", "date.add_years", "date.add_hours"),
        .. Of([Date], "object.to_json", "object.kind"),
        .. Of([Text, Pattern, Options], "regex.match", "regex.matches", "regex.split"),
        .. Of([Text, Pattern, Gen.Elements("'x'", "'$1-$2'", "'[$0]'", "''")], "regex.replace"),
    ];

    [Fact]
    public void A_call_gives_what_it_gives_in_Scriban() => Check.One(
        // The same calls each time: a disagreement that is found by chance should not fail the change of someone else.
        Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(14234068040537388586, 4288077811842527575),
        Prop.ForAll(Gen.Elements(Calls).SelectMany(Calling).ToArbitrary(), Agree));

    static IEnumerable<(string, Gen<string>[])> Of(Gen<string>[] arguments, params string[] functions) =>
        functions.Select(function => (function, arguments));

    static Gen<string> Calling((string Function, Gen<string>[] Arguments) call) => Gen.CollectToList(call.Arguments)
        .Select(given => $"{{{{ {given[0]} | {call.Function} {string.Join(' ', given.Skip(1))} }}}}");

    static bool Agree(string template)
    {
        var (theirs, ours) = (RenderTheirs(template), RenderOurs(template));
        Assert.True(theirs == ours, $"{template}\nScriban: {theirs ?? "fails"}\nours:    {ours ?? "fails"}");
        return true;
    }

    static string? RenderTheirs(string template)
    {
        try
        {
            return Scriban.Template.Parse(template).Render();
        }
        catch (Scriban.Syntax.ScriptRuntimeException)
        {
            return null;
        }
    }

    static string? RenderOurs(string template)
    {
        try
        {
            return Template.Parse(template, TemplateSettings.OfScriban).Render();
        }
        catch (TemplateException)
        {
            return null;
        }
    }
}
