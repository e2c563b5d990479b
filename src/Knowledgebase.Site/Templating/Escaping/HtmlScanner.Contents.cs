namespace Knowledgebase.Site.Templating.Escaping;

/// <summary>Comments, and the contents of elements in which tags mean nothing.</summary>
internal static partial class HtmlScanner
{
    /// <summary>The word holds <c>!</c> and the dashes that begin the comment, then what may be its end.</summary>
    static HtmlState InComment(HtmlState state, char next) => (state.Word, next) switch
    {
        ("!", '-') => state with { Word = "!-" },
        ("!-", '-') => state with { Word = "!--" },
        ("!", '>') => HtmlState.Text,
        ("!-", '>') => HtmlState.Text,
        ("!" or "!-", _) => state with { Place = HtmlPlace.Declaration, Word = "" },
        ("!--", '-') => state with { Word = "!---" },
        ("!--" or "!---" or "--" or "--!", '>') => HtmlState.Text,
        ("--", '!') => state with { Word = "--!" },
        ("!---" or "-" or "--", '-') => state with { Word = "--" },
        (_, '-') => state with { Word = "-" },
        _ => state with { Word = "" },
    };

    static HtmlState InRawText(HtmlState state, char next)
    {
        if (IsEndOfContent(state, next))
            return AfterContent(state, next);
        var word = WordWith(state, next);
        if (state.Tag == "script" && word == "<!--")
            return state with { Place = HtmlPlace.EscapedScript, IsJson = false, Word = "--" };
        var isOpen = EndTagOf(state).StartsWith(word, StringComparison.Ordinal)
            || "<!--".StartsWith(word, StringComparison.Ordinal);
        return state with { Word = isOpen ? word : "" };
    }

    /// <summary>Only what ends the comment leads out of it for sure.</summary>
    static HtmlState InEscapedScript(HtmlState state, char next) => (state.Word, next) switch
    {
        ("--", '>') => state with { Place = HtmlPlace.RawText, Word = "" },
        ("-" or "--", '-') => state with { Word = "--" },
        (_, '-') => state with { Word = "-" },
        _ => state with { Word = "" },
    };

    static HtmlState InRcdata(HtmlState state, char next)
    {
        if (IsEndOfContent(state, next))
            return AfterContent(state, next);
        var word = WordWith(state, next);
        if (EndTagOf(state).StartsWith(word, StringComparison.Ordinal))
            return state with { Word = word };
        // What looks like a tag is text here and a tag in the `title` of SVG, so that nothing is sure about what follows.
        return word.Length > 1 && (char.IsAsciiLetter(word[1]) || word[1] is '/' or '!' or '?')
            ? state with { Place = HtmlPlace.RawText, Word = "" }
            : state with { Word = "" };
    }

    static string WordWith(HtmlState state, char next) =>
        next == '<' ? "<" : state.Word.Length == 0 ? "" : state.Word + char.ToLowerInvariant(next);

    static string EndTagOf(HtmlState state) => "</" + state.Tag;

    static bool IsEndOfContent(HtmlState state, char next) =>
        (IsSpace(next) || next is '/' or '>') && state.Word == EndTagOf(state);

    static HtmlState AfterContent(HtmlState state, char next) =>
        InTag(HtmlState.Text with { Place = HtmlPlace.TagName, Tag = "/" + state.Tag }, next, AttributeKind.Plain);
}
