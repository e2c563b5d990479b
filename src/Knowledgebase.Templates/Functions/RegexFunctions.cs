using System.Text;
using System.Text.RegularExpressions;
using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates.Functions;

/// <summary>
/// Functions over regular expressions, those of .NET. Options are <c>i</c> (upper and lower case are the same), <c>m</c>
/// (<c>^</c> and <c>$</c> stand at every line), <c>s</c> (<c>.</c> is a line break too) and <c>x</c> (white space and
/// comments in the pattern do not count).
/// </summary>
internal static class RegexFunctions
{
    public static readonly FunctionGroup Group = new(
        "regex",
        ("escape", "pattern", "The text as a pattern that matches it.", call => Regex.Escape(call.Given(0))),
        ("match", "text pattern options?", "The first match and its groups; an empty list if there is none.", Match),
        ("matches", "text pattern options?", "A list for each match, of the match and its groups.", Matches),
        ("replace", "text pattern replace options?", "The text with each match replaced, in which `$1` is the first group.", Replace),
        ("split", "text pattern options?", "The parts of the text between the matches.", Split),
        ("unescape", "pattern", "The text that the pattern matches, as `regex.escape` wrote it.", Unescape));

    static readonly TimeSpan TimeLimit = TimeSpan.FromMilliseconds(Limits.RegexMilliseconds);

    static List<object?> Match(FunctionCall call)
    {
        var match = Pattern(call, 2).Match(call.Given(0));
        return match.Success ? GroupsOf(match) : [];
    }

    static List<object?> Matches(FunctionCall call)
    {
        var found = new List<object?>();
        var walk = new MatchWalk(Pattern(call, 2), call.Given(0), call);
        while (walk.MoveNext())
            found.Add(GroupsOf(walk.Current));
        return found;
    }

    static string Replace(FunctionCall call)
    {
        var (text, replacement) = (call.Given(0), call.Given(2));
        var (replaced, end) = (new StringBuilder(text.Length), 0);
        var walk = new MatchWalk(Pattern(call, 3), text, call);
        while (walk.MoveNext())
        {
            var match = walk.Current;
            Values.AppendTo(replaced, text[end..match.Index]);
            Values.AppendTo(replaced, ResultOf(call, match, text, replacement));
            end = match.Index + match.Length;
        }

        Values.AppendTo(replaced, text[end..]);
        return replaced.ToString();
    }

    /// <summary>Watches that no replacement grows before it is known how long it is.</summary>
    static string ResultOf(FunctionCall call, Match match, string text, string replacement)
    {
        var references = replacement.AsSpan().Count('$');
        if (references == 0)
            return replacement;
        var isOfGroups = replacement.AsSpan().IndexOfAny("_`'+") < 0;
        var longest = isOfGroups ? match.Groups.Values.Max(group => group.Length) : text.Length;
        if ((long)references * longest > Limits.Text - replacement.Length)
            throw Mistake.TooLong("this replacement", Limits.Text, "characters");
        call.Spend(1 + (replacement.Length + references * longest) / Limits.CharactersPerTurn);
        return match.Result(replacement);
    }

    static List<object?> Split(FunctionCall call)
    {
        var text = call.Given(0);
        var (parts, end) = (new List<object?>(), 0);
        var walk = new MatchWalk(Pattern(call, 2), text, call);
        while (walk.MoveNext())
        {
            var match = walk.Current;
            parts.Add(text[end..match.Index]);
            parts.AddRange(match.Groups.Values.Skip(1).Where(group => group.Success).Select(group => group.Value));
            end = match.Index + match.Length;
        }

        parts.Add(text[end..]);
        return parts;
    }

    static string Unescape(FunctionCall call)
    {
        try
        {
            return Regex.Unescape(call.Given(0));
        }
        catch (ArgumentException error)
        {
            throw call.Expected(0, $"a pattern without mistakes ({error.Message})");
        }
    }

    static Regex Pattern(FunctionCall call, int options)
    {
        var pattern = call.Given(1);
        if (pattern.Length > Limits.Pattern)
            throw Mistake.TooLong("this pattern", Limits.Pattern, "characters");
        try
        {
            return Patterns.Of(pattern, OptionsIn(call.Text(options)), TimeLimit);
        }
        catch (ArgumentException error)
        {
            throw call.Expected(1, $"a pattern without mistakes ({error.Message})");
        }
    }

    /// <summary>Other letters mean nothing, as in Scriban.</summary>
    static RegexOptions OptionsIn(string letters)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in letters)
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return options;
    }

    static List<object?> GroupsOf(Match match) => [.. match.Groups.Values.Select(group => group.Value)];
}
