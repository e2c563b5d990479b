namespace Knowledgebase.Templates.Escaping;

/// <summary>What is known about the HTML written so far, as far as it matters for what follows.</summary>
/// <param name="Tag">The element whose tag or raw text this is, with a slash before it in its closing tag.</param>
/// <param name="Word">The name, value or end of a comment that is being read.</param>
internal readonly record struct HtmlState(
    HtmlPlace Place, AttributeKind Attribute, AddressProgress Address, bool IsJson, string Tag, string Word)
{
    /// <summary>Stands for a word that no longer matters, so that states compare equal.</summary>
    public const string Untracked = "\0";

    public static readonly HtmlState Text = new(HtmlPlace.Text, AttributeKind.Plain, AddressProgress.Open, false, "", "");

    public bool IsInQuotes => Place is HtmlPlace.DoubleQuoted or HtmlPlace.SingleQuoted;

    /// <summary>The state behind branches that may each have been taken; null if they have nothing in common.</summary>
    public static HtmlState? Join(HtmlState left, HtmlState right)
    {
        if (left == right)
            return left;
        if (left.IsInQuotes && left.Place == right.Place && left.Attribute == right.Attribute && left.Tag == right.Tag)
        {
            // The less settled address decides: more is checked then.
            var address = left.Address == right.Address ? left.Address : AddressProgress.OpenWithValue;
            return left with { Address = address, IsJson = left.IsJson && right.IsJson, Word = Untracked };
        }

        if (!left.IsBetweenAttributes || !right.IsBetweenAttributes)
            return null;
        if (left.Tag != right.Tag && (left.HoldsRawText || right.HoldsRawText))
            return null;
        return Text with
        {
            Place = left.Place == HtmlPlace.Tag && right.Place == HtmlPlace.Tag ? HtmlPlace.Tag : HtmlPlace.AfterBranches,
            Tag = left.Tag == right.Tag ? left.Tag : "",
            IsJson = left.IsJson && right.IsJson,
        };
    }

    /// <summary>Whether the content of the element is not HTML.</summary>
    public bool HoldsRawText => Tag is "script" or "style";

    bool IsBetweenAttributes => Place is HtmlPlace.TagName or HtmlPlace.Tag or HtmlPlace.AttributeName
        or HtmlPlace.AfterAttributeName or HtmlPlace.AfterBranches;
}
