namespace Knowledgebase.Sources.PageText;

/// <summary>
/// One of the ways in which people read a page: with or without what is hidden until something is pressed, and with or
/// without the marks of footnotes. Words that stand next to each other in one of them can be quoted.
/// </summary>
/// <param name="IsWithoutMarks">Whether marks of footnotes are left out, of the page and of what is looked for.</param>
internal sealed record PageReading(string Text, bool IsWithoutMarks)
{
    /// <summary>All words of the page, as <see cref="LooseText"/> has them. It is made anew each time, as it can be large.</summary>
    public string Words() => Loosen(Text);

    /// <summary>A text in the form in which it is looked for.</summary>
    public string Loosen(string text) => LooseText.Of(IsWithoutMarks ? FootnoteMarks.LeaveOut(text) : text);
}
