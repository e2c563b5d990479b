namespace Knowledgebase.Templates.Escaping;

/// <summary>
/// Follows literal HTML character by character, as far as it takes to know what a value written next would mean.
/// A small part of the tokenizer of the HTML standard, section 13.2.5; whoever writes templates is trusted.
/// </summary>
internal static class HtmlScanner
{
    const string TypeOfScript = "type=";

    const string ContentOfMeta = "content=";

    const string Untracked = HtmlState.Untracked;

    public static HtmlState Advance(HtmlState state, ReadOnlySpan<char> html)
    {
        foreach (var character in html)
            state = Advance(state, character);
        return state;
    }

    static HtmlState Advance(HtmlState state, char next) => state.Place switch
    {
        HtmlPlace.Text => next == '<' ? HtmlState.Text with { Place = HtmlPlace.TagOpen } : state,
        HtmlPlace.TagOpen => InTagOpen(state, next),
        HtmlPlace.TagName => InTagName(state, next),
        HtmlPlace.Tag => InTag(state, next, AttributeKind.Plain),
        HtmlPlace.AfterBranches => InTag(state, next, AttributeKind.Unknown),
        HtmlPlace.AttributeName => InAttributeName(state, next),
        HtmlPlace.AfterAttributeName => AfterAttributeName(state, next),
        HtmlPlace.BeforeValue => InBeforeValue(state, next),
        HtmlPlace.DoubleQuoted => next == '"' ? EndOfValue(state) : InValue(state, next),
        HtmlPlace.SingleQuoted => next == '\'' ? EndOfValue(state) : InValue(state, next),
        HtmlPlace.Unquoted => InUnquoted(state, next),
        HtmlPlace.Comment => InComment(state, next),
        HtmlPlace.Declaration => next == '>' ? HtmlState.Text : state,
        _ => InRawText(state, next),
    };

    static HtmlState InTagOpen(HtmlState state, char next)
    {
        if (char.IsAsciiLetter(next))
            return state with { Place = HtmlPlace.TagName, Tag = state.Word + char.ToLowerInvariant(next), Word = "" };
        return next switch
        {
            '/' when state.Word.Length == 0 => state with { Word = "/" },
            '!' when state.Word.Length == 0 => state with { Place = HtmlPlace.Comment, Word = "!" },
            '?' when state.Word.Length == 0 => state with { Place = HtmlPlace.Declaration },
            '<' => state with { Word = "" },
            _ => HtmlState.Text,
        };
    }

    static HtmlState InTagName(HtmlState state, char next) => IsSpace(next) || next is '>' or '/'
        ? InTag(state, next, AttributeKind.Plain)
        : state with { Tag = state.Tag + char.ToLowerInvariant(next) };

    /// <param name="kind">What an attribute is that begins right here.</param>
    static HtmlState InTag(HtmlState state, char next, AttributeKind kind)
    {
        if (next == '>')
            return EndOfTag(state);
        if (IsSpace(next) || next == '/')
            return state with { Place = HtmlPlace.Tag, Word = "" };
        return next == '='
            ? state with { Place = HtmlPlace.BeforeValue, Attribute = AttributeKind.Unknown, Word = "" }
            : state with { Place = HtmlPlace.AttributeName, Attribute = kind, Word = char.ToLowerInvariant(next).ToString() };
    }

    static HtmlState InAttributeName(HtmlState state, char next) => next switch
    {
        '=' => BeforeValue(state),
        '>' or '/' => InTag(state, next, AttributeKind.Plain),
        _ when IsSpace(next) => state with { Place = HtmlPlace.AfterAttributeName },
        _ => state with { Word = state.Word + char.ToLowerInvariant(next) },
    };

    static HtmlState AfterAttributeName(HtmlState state, char next)
    {
        if (next == '=')
            return BeforeValue(state);
        return IsSpace(next) ? state : InTag(state, next, AttributeKind.Plain);
    }

    static HtmlState BeforeValue(HtmlState state)
    {
        var kind = state.Attribute == AttributeKind.Unknown ? AttributeKind.Unknown : Attributes.KindOf(state.Word);
        return state with
        {
            Place = HtmlPlace.BeforeValue,
            Attribute = kind,
            Address = AddressProgress.Open,
            Word = (kind, state.Tag, state.Word) switch
            {
                // Remembered are the scheme of an address, the type of a script, which says whether its content is data,
                // and what a page says about itself, since that may be the address to go on to.
                (AttributeKind.Address, _, _) => "",
                (_, "script", "type") => TypeOfScript,
                (_, "meta", "content") => ContentOfMeta,
                _ => Untracked,
            },
        };
    }

    static HtmlState InBeforeValue(HtmlState state, char next)
    {
        if (IsSpace(next))
            return state;
        return next switch
        {
            '"' => state with { Place = HtmlPlace.DoubleQuoted },
            '\'' => state with { Place = HtmlPlace.SingleQuoted },
            '>' => EndOfTag(state),
            _ => InValue(state with { Place = HtmlPlace.Unquoted }, next),
        };
    }

    static HtmlState InValue(HtmlState state, char next)
    {
        if (state.Attribute == AttributeKind.Address)
            return InAddress(state, next);
        if (state.Word.StartsWith(TypeOfScript, StringComparison.Ordinal))
            return state with { Word = state.Word + char.ToLowerInvariant(next) };
        if (!state.Word.StartsWith(ContentOfMeta, StringComparison.Ordinal))
            return state;
        var content = state.Word + char.ToLowerInvariant(next);
        return content.EndsWith("url=", StringComparison.Ordinal)
            ? state with { Attribute = AttributeKind.Address, Word = "" }
            : state with { Word = content };
    }

    static HtmlState InAddress(HtmlState state, char next)
    {
        if (state.Address == AddressProgress.Settled)
            return state;
        if (next is '/' or '?' or '#')
            return state with { Address = AddressProgress.Settled, Word = Untracked };
        if (next == ':' && state.Address == AddressProgress.Open)
        {
            return state with
            {
                Address = AddressProgress.Settled,
                Attribute = Addresses.IsSafeScheme(state.Word) ? AttributeKind.Address : AttributeKind.Forbidden,
                Word = Untracked,
            };
        }

        return state.Address == AddressProgress.Open ? state with { Word = state.Word + next } : state;
    }

    static HtmlState InUnquoted(HtmlState state, char next)
    {
        if (next == '>')
            return EndOfTag(EndOfValue(state));
        return IsSpace(next) ? EndOfValue(state) : InValue(state, next);
    }

    static HtmlState EndOfValue(HtmlState state) => HtmlState.Text with
    {
        Place = HtmlPlace.Tag,
        Tag = state.Tag,
        IsJson = state.IsJson || state.Word is "type=application/ld+json" or "type=application/json",
    };

    static HtmlState EndOfTag(HtmlState state) => state.HoldsRawText
        ? HtmlState.Text with { Place = HtmlPlace.RawText, Tag = state.Tag, IsJson = state.IsJson && state.Tag == "script" }
        : HtmlState.Text;

    /// <summary>The word holds <c>!</c> and the dashes so far, then the last dashes met.</summary>
    static HtmlState InComment(HtmlState state, char next) => (state.Word, next) switch
    {
        ("!", '-') => state with { Word = "!-" },
        ("!-", '-') => state with { Word = "--" },
        ("!" or "!-", '>') => HtmlState.Text,
        ("!" or "!-", _) => state with { Place = HtmlPlace.Declaration, Word = "" },
        ("--", '>') => HtmlState.Text,
        ("-", '-') => state with { Word = "--" },
        ("", '-') => state with { Word = "-" },
        ("--", '-') => state,
        _ => state with { Word = "" },
    };

    static HtmlState InRawText(HtmlState state, char next)
    {
        var word = next == '<' ? "<" : state.Word.Length == 0 ? "" : state.Word + char.ToLowerInvariant(next);
        var closing = "</" + state.Tag;
        if (word == closing)
            return HtmlState.Text with { Place = HtmlPlace.TagName, Tag = "/" + state.Tag };
        return state with { Word = closing.StartsWith(word, StringComparison.Ordinal) ? word : "" };
    }

    static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r' or '\f';
}
