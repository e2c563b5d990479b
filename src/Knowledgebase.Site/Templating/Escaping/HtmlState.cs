using System.Collections.Frozen;

namespace Knowledgebase.Site.Templating.Escaping;

/// <summary>What is known about the HTML written so far, as far as it matters for what follows.</summary>
/// <param name="Tag">The element whose tag or raw text this is, with a slash before it in its closing tag.</param>
/// <param name="Word">The name, value or end of a comment that is being read.</param>
internal readonly record struct HtmlState(
    HtmlPlace Place, AttributeKind Attribute, AddressProgress Address, bool IsJson, TagMarks Marks, string Tag, string Word)
{
    /// <summary>Stands for a word that no longer matters, so that states compare equal.</summary>
    public const string Untracked = "\0";

    /// <summary>A tag whose name goes on behind branches, so that its content may be anything.</summary>
    public const string UnknownTag = "?";

    /// <summary>The word of an attribute that says what its <c>meta</c> is for.</summary>
    public const string Command = "http-equiv";

    public static readonly HtmlState Text =
        new(HtmlPlace.Text, AttributeKind.Plain, AddressProgress.Open, false, TagMarks.None, "", "");

    static readonly FrozenSet<string> RawTags = FrozenSet.ToFrozenSet(
        ["script", "style", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext", UnknownTag]);

    public bool IsInQuotes => Place is HtmlPlace.DoubleQuoted or HtmlPlace.SingleQuoted;

    /// <summary>The state behind branches that may each have been taken; null if they have nothing in common.</summary>
    public static HtmlState? Join(HtmlState left, HtmlState right)
    {
        if (left == right)
            return left;
        if (left.IsInQuotes && left.Place == right.Place && left.Attribute == right.Attribute && left.Tag == right.Tag)
        {
            return left with
            {
                Address = (left.Address, left.Word) == (right.Address, right.Word)
                    ? left.Address
                    : Join(left.Address, right.Address),
                IsJson = left.IsJson && right.IsJson,
                Marks = left.Marks | right.Marks,
                Word = Untracked,
            };
        }

        if (!left.IsBetweenAttributes || !right.IsBetweenAttributes)
            return null;
        if (left.Tag != right.Tag && (left.HoldsText || right.HoldsText))
            return null;
        return Text with
        {
            Place = left.Place == HtmlPlace.Tag && right.Place == HtmlPlace.Tag ? HtmlPlace.Tag : HtmlPlace.AfterBranches,
            Tag = left.Tag == right.Tag ? left.Tag : "",
            IsJson = left.IsJson && right.IsJson,
            Marks = left.Marks | right.Marks,
            // A letter that follows may still belong to the name of the tag.
            Word = left.MayNameGoOn || right.MayNameGoOn ? Untracked : "",
        };
    }

    /// <summary>The less settled address decides: more is checked then.</summary>
    static AddressProgress Join(AddressProgress left, AddressProgress right)
    {
        var settled = left < right ? left : right;
        return settled == AddressProgress.Open ? AddressProgress.OpenWithValue : settled;
    }

    /// <summary>Whether neither tags nor entities mean anything in the content of the element.</summary>
    public bool HoldsRawText => RawTags.Contains(Tag);

    /// <summary>Whether tags mean nothing in the content of the element.</summary>
    public bool HoldsText => HoldsRawText || Tag is "title" or "textarea";

    /// <summary>Whether right here a tag turns out to be a command after values were written into it.</summary>
    public bool IsCommandTooLate => Place == HtmlPlace.BeforeValue && Tag is "meta" or Attributes.AnyTag
        && Marks.HasFlag(TagMarks.HasValue | TagMarks.IsCommand) && (Attribute == AttributeKind.Unknown || Word == Command);

    bool MayNameGoOn => Place == HtmlPlace.TagName || Place == HtmlPlace.AfterBranches && Word == Untracked;

    bool IsBetweenAttributes => Place is HtmlPlace.TagName or HtmlPlace.Tag or HtmlPlace.AttributeName
        or HtmlPlace.AfterAttributeName or HtmlPlace.AfterBranches;
}
