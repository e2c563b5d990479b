using Knowledgebase.Facts.Reading.Decoding;

namespace Knowledgebase.Facts.Analysis;

/// <summary>A value of a record that is not what it was.</summary>
/// <param name="Path">
/// The keys that lead to the value from the record, and the ids of members of lists: <c>options</c>, <c>always</c>,
/// <c>label</c>. The last is <c>order</c> where members of a list stand in another order.
/// </param>
/// <param name="Before">As files have it; null where there was none.</param>
/// <param name="After">As files have it; null where there is none now.</param>
/// <param name="At">The place in the later state, as near as records keep places.</param>
public sealed record ValueChange(EquatableList<string> Path, string? Before, string? After, Position At)
{
    /// <summary>Whether it is an address of the web or of e-mail, which pages send readers to.</summary>
    public bool IsAddress => IsAddressText(Before) || IsAddressText(After);

    static bool IsAddressText(string? text) =>
        text is not null && (WebAddress.IsWellFormed(text) || Pattern.EmailAddress.Fits(text));
}
