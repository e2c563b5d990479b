using System.Text.RegularExpressions;

namespace Knowledgebase.Site.Templating.Escaping;

/// <summary>
/// Follows literal HTML character by character, as far as it takes to know what a value written next would mean.
/// A small part of the tokenizer of the HTML standard, section 13.2.5; authors of templates are trusted.
/// </summary>
internal static partial class HtmlScanner
{
    const string TypeOfScript = "type=";

    const string ContentOfMeta = "content=";

    const string Untracked = HtmlState.Untracked;

    public static HtmlState Advance(HtmlState state, char next) => state.Place switch
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
        HtmlPlace.EscapedScript => InEscapedScript(state, next),
        HtmlPlace.Rcdata => InRcdata(state, next),
        _ => InRawText(state, next),
    };

    static HtmlState InTagOpen(HtmlState state, char next)
    {
        // Browsers take `</` before anything else for a comment up to the next `>`.
        if (state.Word == "/" && !char.IsAsciiLetter(next) && next != '>')
            return state with { Place = HtmlPlace.Declaration };
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
        : state.Tag == HtmlState.UnknownTag ? state : state with { Tag = state.Tag + char.ToLowerInvariant(next) };

    /// <param name="kind">What an attribute is that begins right here.</param>
    static HtmlState InTag(HtmlState state, char next, AttributeKind kind)
    {
        if (next == '>')
            return EndOfTag(state);
        if (IsSpace(next) || next == '/')
            return state with { Place = HtmlPlace.Tag, Word = "" };
        if (kind == AttributeKind.Unknown && state.Word == Untracked && next != '=')
            return state with { Place = HtmlPlace.TagName, Tag = HtmlState.UnknownTag };
        return next == '='
            ? BeforeValue(state with { Attribute = AttributeKind.Unknown, Word = "" })
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
        var isCommand = state.Tag == "meta" && state.Marks.HasFlag(TagMarks.IsCommand);
        var kind = state.Attribute == AttributeKind.Unknown ? AttributeKind.Unknown
            : isCommand && state.Word == "content" ? AttributeKind.Forbidden
            : Attributes.KindOf(state.Tag, state.Word);
        return state with
        {
            Place = HtmlPlace.BeforeValue,
            Attribute = kind,
            Address = AddressProgress.Open,
            Marks = state.Marks | MarksOf(state, kind),
            Word = (kind, state.Tag, state.Word) switch
            {
                // Remembered are the scheme of an address, the type of a script, which says whether its content is data,
                // and what a page tells browsers to do, since that may be to go on to an address.
                (AttributeKind.Address, _, _) => "",
                (_, "script", "type") when !state.Marks.HasFlag(TagMarks.HasType) => TypeOfScript,
                (_, "meta", "content") when isCommand => ContentOfMeta,
                (_, _, HtmlState.Command) => HtmlState.Command,
                _ => Untracked,
            },
        };
    }

    /// <summary>An attribute whose name depends on a branch may be any.</summary>
    static TagMarks MarksOf(HtmlState state, AttributeKind kind)
    {
        if (kind == AttributeKind.Unknown)
            return TagMarks.HasType | TagMarks.IsCommand;
        return state.Word == "type" ? TagMarks.HasType : state.Word == HtmlState.Command ? TagMarks.IsCommand : TagMarks.None;
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
        return BeforeAddressOfMeta().IsMatch(content)
            ? state with { Attribute = AttributeKind.Address, Word = "" }
            : state with { Word = content };
    }

    /// <summary>As in <c>0; url=</c>; browsers also take other forms, which are refused.</summary>
    [GeneratedRegex(@"^content=\s*[0-9.]*\s*[;,]\s*url\s*=$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeAddressOfMeta();

    static HtmlState InAddress(HtmlState state, char next)
    {
        // Gaps before an address mean nothing, and in `url='…'` the quotes neither.
        var isIgnored = IsSpace(next) || next is '\'' or '"';
        var isAtStart = state.Address == AddressProgress.Slash || state.Word.Length == 0;
        if (state.Address == AddressProgress.Settled || isIgnored && isAtStart)
            return state;
        // An entity could stand for any character, the one behind a scheme included.
        if (next == '&' && state.Address != AddressProgress.Slash)
            return state with { Attribute = AttributeKind.Forbidden, Word = Untracked };
        if (next is '/' or '\\' && state.Address != AddressProgress.Slash
            && (state.Address == AddressProgress.OpenWithValue || state.Word.Length == 0))
        {
            return state with { Address = AddressProgress.Slash, Word = Untracked };
        }

        if (state.Address == AddressProgress.Slash || next is '/' or '\\' or '?' or '#')
            return state with { Address = AddressProgress.Settled, Word = Untracked };
        if (next == ':' && state.Address == AddressProgress.Open)
        {
            return state with
            {
                Address = AddressProgress.Settled,
                Attribute = SafeAddresses.IsSafeScheme(state.Word) ? AttributeKind.Address : AttributeKind.Forbidden,
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
        Marks = state.Marks,
        IsJson = state.IsJson || state.Word is "type=application/ld+json" or "type=application/json",
    };

    static HtmlState EndOfTag(HtmlState state) => state switch
    {
        { HoldsRawText: true } =>
            HtmlState.Text with { Place = HtmlPlace.RawText, Tag = state.Tag, IsJson = state.IsJson && state.Tag == "script" },
        { HoldsText: true } => HtmlState.Text with { Place = HtmlPlace.Rcdata, Tag = state.Tag },
        _ => HtmlState.Text,
    };

    static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r' or '\f';
}
