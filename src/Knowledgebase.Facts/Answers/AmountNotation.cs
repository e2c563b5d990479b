using System.Globalization;
using System.Text.RegularExpressions;
using Knowledgebase.Facts.Names;
using Knowledgebase.Facts.Reading;

namespace Knowledgebase.Facts.Answers;

/// <summary>How amounts are written: <c>30 days</c>, <c>30 to 90 days</c>, <c>at most 30 days</c>, <c>at least 30 days</c>.</summary>
/// <param name="Units">The smallest first; at least one.</param>
/// <param name="Instead">The ids of what can stand in place of an amount.</param>
internal sealed partial record AmountNotation(EquatableList<Unit> Units, EquatableList<string> Instead)
{
    const string Digits = @"\d{1,9}(\.\d{1,4})?";

    /// <summary>One of each form.</summary>
    public IReadOnlyList<string> Examples => [$"30 {Units[0].Many}", $"30 to 90 {Units[0].Many}", $"at most 30 {Units[0].Many}", $"at least 30 {Units[0].Many}"];

    /// <summary>What can be written, in a sentence.</summary>
    public string Advice => $"Write {string.Join(", ", Examples.Concat(Instead))} or {Answer.Unknown.Id}"
        + (Units.Count > 1 ? $"; the units are {string.Join(", ", Units.Select(unit => unit.Many))}." : ".");

    /// <summary>All forms as a regular expression, which means the same in .NET and, with the flag u, in ECMA-262.</summary>
    public string Pattern
    {
        get
        {
            var units = string.Join('|', Words.Distinct(StringComparer.Ordinal).Select(word => Special().Replace(word, @"\$0")));
            return $"^{Digits}( to {Digits})? ({units})$|^(at most|at least) {Digits} ({units})$";
        }
    }

    IEnumerable<string> Words => Units.SelectMany(unit => new[] { unit.One, unit.Many });

    /// <summary>Whether a text can stand where an answer belongs.</summary>
    public bool Takes(string text) =>
        text == Answer.Unknown.Id || Instead.Contains(text) || (Parse(text) is { } amount && !IsBackward(amount));

    /// <summary>Whether an id is one that some amount gets: its words, joined by hyphens.</summary>
    public bool IsId(string id) => Regex.IsMatch(id, Pattern.Replace(' ', '-'), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The amount that a word stands for; null, with a problem reported, where it stands for none.</summary>
    /// <param name="key">The key that it stands under, for the message.</param>
    public Answer.Amount? Read(Located<string> word, string key, Report report)
    {
        var amount = Parse(word.Value);
        if (amount is not null && !IsBackward(amount))
            return amount;
        var last = word.Value[(word.Value.LastIndexOf(' ') + 1)..];
        var hint = amount is not null ? "A range goes from the lower number to the higher one."
            : new SpellingSuggester(Words.Concat(Instead)).To(last) is { } nearest ? $"Did you mean {nearest} by {last}?"
            : Advice;
        report.Add(ReadingRules.MalformedAmount, word.At, $"`{key}` cannot be {word.Value}. {hint}");
        return null;
    }

    static bool IsBackward(Answer.Amount amount) => amount.Least > amount.Most;

    Answer.Amount? Parse(string text)
    {
        if (Form().Match(text) is not { Success: true } match
            || Units.FirstOrDefault(unit => match.Groups["unit"].Value is var word && (word == unit.One || word == unit.Many)) is not { } known)
            return null;
        var (first, isRange) = (Number(match.Groups["first"]), match.Groups["last"].Success);
        return match.Groups["bound"].Value switch
        {
            "at most" => isRange ? null : new Answer.Amount(null, first, known),
            "at least" => isRange ? null : new Answer.Amount(first, null, known),
            _ => new Answer.Amount(first, isRange ? Number(match.Groups["last"]) : first, known),
        };

        static decimal Number(Group digits) => decimal.Parse(digits.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^((?<bound>at most|at least) )?(?<first>[0-9]{1,9}(\.[0-9]{1,4})?)( to (?<last>[0-9]{1,9}(\.[0-9]{1,4})?))? (?<unit>\S.*)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    [GeneratedRegex(@"[.*+?^${}()|\[\]\\/]")]
    private static partial Regex Special();
}
