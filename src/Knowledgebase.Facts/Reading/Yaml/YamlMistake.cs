using YamlDotNet.Core;

namespace Knowledgebase.Facts.Reading;

/// <summary>Puts what the YAML parser says into the words of people who write facts.</summary>
internal static class YamlMistake
{
    // The beginnings and parts of the parser's messages, the telling ones first, and what each comes down to.
    static readonly (string Part, string Message)[] Explanations =
    [
        ("Mapping values are not allowed", ColonInText),
        ("found invalid mapping", ColonInText),
        ("cannot start any token", "A text cannot begin with this character. Put the whole text in double quotes."),
        ("invalid tab", Tab),
        ("tab character", Tab),
        ("quoted scalar, found unexpected", "A quotation mark opens a text here and nothing closes it. Add the closing one."),
        ("escape", BadEscape),
        ("hexadecimal", BadEscape),
        ("surrogates", BadEscape),
        ("expected ',' or ']'", "The list that [ began is not closed. Add a comma or the closing ]."),
        ("expected ',' or '}'", "The group that { began is not closed. Add a comma or the closing }."),
        ("expected '-'", "The list goes on here without a dash. Begin each entry with a dash, all in the same column."),
        ("did not find expected key", NoKey),
        ("expected ':'", NoColon),
        ("sequence entries are not allowed", "A list cannot begin here. Put each entry on a line of its own below its key."),
        ("comment", "A comment cannot stand here. Give it a line of its own; a text with # in it needs quotes."),
        ("indentation", Indentation),
        ("spaces in", Indentation),
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

    const string Indentation =
        "This line is not indented as its text needs. Indent all lines of a text alike, deeper than their key.";

    /// <summary>What is wrong and what to do, and where.</summary>
    public static (Position At, string Message) Explain(YamlException mistake, TextFile file)
    {
        var line = Math.Max(1, (int)mistake.Start.Line);
        var column = Math.Max(1, (int)mistake.Start.Column);
        return (file.At(line, column), InPlainWords(mistake.Message));
    }

    static string InPlainWords(string message)
    {
        foreach (var (part, explanation) in Explanations)
            if (message.Contains(part, StringComparison.Ordinal))
                return explanation;
        return $"This is not valid YAML. Its parser says: {message}";
    }
}
