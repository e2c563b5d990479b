using System.Collections.Frozen;

namespace Knowledgebase.Templates.Escaping;

/// <summary>What part of a style sheet the next character belongs to.</summary>
internal enum StylePlace
{
    /// <summary>Where a value may stand.</summary>
    Plain,

    /// <summary>Inside of <c>url(…)</c> and its like, which lead browsers to other files.</summary>
    Address,

    /// <summary>Behind <c>@import</c> and its like, up to the next semicolon or brace.</summary>
    AddressRule,
}

/// <summary>What is known of the style sheet so far, as far as it tells whether a value would be an address.</summary>
/// <param name="Depth">How many parentheses are open since the address began.</param>
/// <param name="Quote">The quotation mark that is open, a star in a comment, or nothing.</param>
/// <param name="Word">The word that is being read.</param>
internal readonly record struct StyleState(StylePlace Place, int Depth, char Quote, string Word)
{
    const string Untracked = HtmlState.Untracked;

    const char None = '\0';

    public static readonly StyleState Start = new(StylePlace.Plain, 0, None, "");

    static readonly FrozenSet<string> AddressFunctions = FrozenSet.ToFrozenSet(
        ["url", "src", "image", "image-set", "-webkit-image-set", "url-prefix", "domain", "regexp", Untracked]);

    static readonly FrozenSet<string> AddressRules = FrozenSet.ToFrozenSet(["@import", "@namespace", "@document", "@-moz-document"]);

    /// <summary>Whether a value may be written here, where it can become neither an address nor the name of a rule.</summary>
    public bool TakesValue => Place == StylePlace.Plain && (Quote != None || !Word.StartsWith('@'));

    /// <summary>The state behind a value, of which nobody knows what word it ends in.</summary>
    public StyleState BehindValue => this with { Word = Quote == None ? Untracked : "" };

    /// <summary>The state behind branches that may each have been taken; null if they have too little in common.</summary>
    public static StyleState? Join(StyleState left, StyleState right)
    {
        if (left == right)
            return left;
        // A rule whose name is not sure may be any.
        return left with { Word = "" } == right with { Word = "" } && !left.Word.StartsWith('@') && !right.Word.StartsWith('@')
            ? left with { Word = Untracked }
            : null;
    }

    public StyleState Advance(char next) => Quote switch
    {
        '*' => next == '/' && Word == "*" ? this with { Quote = None, Word = "" } : this with { Word = next == '*' ? "*" : "" },
        not None => InQuotes(next),
        _ => OutsideOfQuotes(next),
    };

    /// <summary>A line that ends before the quotes do ends them (section 4.3.5).</summary>
    StyleState InQuotes(char next)
    {
        if (Word == "\\")
            return this with { Word = "" };
        if (next == '\\')
            return this with { Word = "\\" };
        return next == Quote || next is '\n' or '\r' or '\f' ? this with { Quote = None, Word = "" } : this;
    }

    StyleState OutsideOfQuotes(char next)
    {
        // What an escape in a word stands for is left open.
        if (char.IsAsciiLetterOrDigit(next) || next is '-' or '_' or '@' or '\\' || next >= 0x80)
            return this with { Word = Word == Untracked || next == '\\' ? Untracked : Word + char.ToLowerInvariant(next) };
        var place = Place == StylePlace.Plain && AddressRules.Contains(Word) ? StylePlace.AddressRule : Place;
        return next switch
        {
            '"' or '\'' => this with { Place = place, Quote = next, Word = "" },
            '*' when Word == "/" => this with { Place = place, Quote = '*', Word = "" },
            '/' => this with { Place = place, Word = "/" },
            '(' when place == StylePlace.Plain && AddressFunctions.Contains(Word) => new StyleState(StylePlace.Address, 1, None, ""),
            '(' when place == StylePlace.Address => this with { Depth = Depth + 1, Word = "" },
            ')' when place == StylePlace.Address => Depth == 1 ? Start : this with { Depth = Depth - 1, Word = "" },
            ';' or '{' when place == StylePlace.AddressRule => Start,
            _ => this with { Place = place, Word = "" },
        };
    }
}
