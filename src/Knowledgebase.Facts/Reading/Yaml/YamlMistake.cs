using System.Text.RegularExpressions;
using Knowledgebase.Facts.Reading.Files;
using YamlDotNet.Core;

namespace Knowledgebase.Facts.Reading.Yaml;

/// <summary>Puts what the YAML parser says into the words of people who write facts.</summary>
internal static partial class YamlMistake
{
    // The beginnings and parts of the parser's messages, the telling ones first, and what each comes down to.
    static readonly (string Part, string Message)[] Explanations =
    [
        ("Mapping values are not allowed", ColonInText),
        ("found invalid mapping", ColonInText),
        ("cannot start any token", "A text cannot begin with this character. Put the whole text in double quotes."),
        ("invalid tab", Tab),
        ("tab character", Tab),
        ("quoted scalar, found unexpected", Unclosed),
        ("double-quoted scalar, found wrong indentation", Unclosed),
        ("unknown escape", BadEscape),
        ("escape code", BadEscape),
        ("hexadecimal", BadEscape),
        ("surrogates", BadEscape),
        ("expected ',' or ']'", "The list that [ began is not closed. Add a comma or the closing ]."),
        ("expected ',' or '}'", "The group that { began is not closed. Add a comma or the closing }."),
        ("expected '-'", "The list goes on here without a dash. Begin each entry with a dash, all in the same column."),
        ("did not find expected key", NoKey),
        ("expected ':'", NoColon),
        ("sequence entries are not allowed", "A list cannot begin here. Put each entry on a line of its own below its key."),
        ("spaces in", Indentation),
        ("block scalar", Block),
        ("comment", "A comment cannot stand here. Give it a line of its own; a text with # in it needs quotes."),
        ("indentation", Indentation),
        ("anchor", "A text cannot begin with & or *. Put the whole text in double quotes."),
        ("tag", "A text cannot begin with an exclamation mark. Put the whole text in double quotes."),
        ("directive", "A line cannot begin with a percent sign. Put the whole text in double quotes."),
    ];

    const string ColonInText =
        "A colon with a space after it cannot stand in a text without quotes. Put the whole text in double quotes.";

    const string NoKey =
        "A new `key: value` should begin here. Indent it like the ones above, and close quotation marks before it.";

    const string NoColon =
        "A key stands here without a colon. Write `key: value`, or indent the line if it goes on with the text above.";

    const string Tab = "A tab stands where only spaces may. Indent with spaces.";

    const string BadEscape =
        "Between double quotes a backslash begins an escape, and YAML does not know this one. Write \\\\ or use single quotes.";

    const string Unclosed =
        "The quotation mark that opens at {0} is not closed. Add the closing one; lines that go on with its text "
        + "stand deeper than its key.";

    const string Block =
        "A text begins on the line below | or >, and only + or - may follow these here. "
        + "If the text itself begins with one of them, put the whole text in double quotes.";

    const string Indentation =
        "This line is not indented as its text needs. Indent all lines of a text alike, deeper than their key.";

    /// <summary>What is wrong and what to do, and where.</summary>
    public static (Position At, string Message) Explain(YamlException mistake, TextFile file)
    {
        // The parser stops short where an escape is too large, without a word on it.
        if (mistake.InnerException is ArgumentException
            && TooLarge().Match(file.Text, (int)mistake.Start.Index) is { Success: true } escape)
            return (file.At(escape.Index), BadEscape);
        var at = file.At(Math.Max(1, (int)mistake.Start.Line), Math.Max(1, (int)mistake.Start.Column));
        return InPlainWords(mistake.Message) switch
        {
            BadEscape => (file.At(StartOfEscape(file.Text, mistake)), BadEscape),
            Unclosed => (at, Unclosed.Replace("{0}", $"{at.Line}:{at.Column}", StringComparison.Ordinal)),
            var message => (at, message),
        };
    }

    // The parser tells where the text began that holds the escape, and how far it came.
    static int StartOfEscape(string text, YamlException mistake) =>
        Math.Max((int)mistake.Start.Index, text.LastIndexOf('\\', Math.Min((int)mistake.End.Index, text.Length - 1)));

    [GeneratedRegex(@"\\U[89A-Fa-f][0-9A-Fa-f]{7}")]
    private static partial Regex TooLarge();

    static string InPlainWords(string message)
    {
        foreach (var (part, explanation) in Explanations)
            if (message.Contains(part, StringComparison.Ordinal))
                return explanation;
        return $"This is not valid YAML. Its parser says: {message}";
    }
}
