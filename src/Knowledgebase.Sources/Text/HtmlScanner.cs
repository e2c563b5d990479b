using System.Collections.ObjectModel;

namespace Knowledgebase.Sources.Text;

/// <summary>
/// Takes a page apart into texts and tags, in one pass. Pages come from anyone, so the time has to follow from
/// their length alone; a parser that builds the tree which browsers build needs the square of it for some.
/// </summary>
internal ref struct HtmlScanner(string html)
{
    static readonly ReadOnlyDictionary<string, string> noAttributes = new(new Dictionary<string, string>());

    readonly string html = html;
    int at;

    /// <summary>The text that was reached, not decoded; empty where a tag was.</summary>
    public ReadOnlySpan<char> Text { get; private set; }

    /// <summary>The tag that was reached; null where a text was.</summary>
    public HtmlTag? Tag { get; private set; }

    /// <summary>Goes on to the next text or tag; false at the end.</summary>
    public bool Next()
    {
        Text = [];
        Tag = null;
        if (at >= html.Length)
            return false;
        if (html[at] != '<')
            return TakeText();
        if (Stands("<!--"))
            return Skip("-->", 4);
        if (at + 1 < html.Length && html[at + 1] is '!' or '?')
            return Skip(">", 2);
        var name = at + 1 < html.Length && html[at + 1] == '/' ? at + 2 : at + 1;
        return name < html.Length && char.IsAsciiLetter(html[name]) ? TakeTag(name) : TakeText();
    }

    /// <summary>Goes past all that stands within an element whose content is no text for readers, such as a script.</summary>
    public void SkipTo(string endOf)
    {
        for (var end = at; (end = html.IndexOf("</", end, StringComparison.Ordinal)) >= 0; end += 2)
        {
            var after = end + 2 + endOf.Length;
            if (string.Compare(html, end + 2, endOf, 0, endOf.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (after >= html.Length || !char.IsAsciiLetterOrDigit(html[after])))
            {
                at = end;
                return;
            }
        }

        at = html.Length;
    }

    bool TakeText()
    {
        var end = html.IndexOf('<', at + 1);
        if (end < 0)
            end = html.Length;
        Text = html.AsSpan(at, end - at);
        at = end;
        return true;
    }

    bool Skip(string end, int from)
    {
        var found = at + from <= html.Length ? html.IndexOf(end, at + from, StringComparison.Ordinal) : -1;
        at = found < 0 ? html.Length : found + end.Length;
        return true;
    }

    bool TakeTag(int name)
    {
        var isEnd = html[name - 1] == '/';
        at = name;
        while (at < html.Length && !char.IsWhiteSpace(html[at]) && html[at] is not ('>' or '/'))
            at++;
        var word = html[name..at].ToLowerInvariant();
        Dictionary<string, string>? attributes = null;
        while (SkipSpace() && html[at] != '>')
            TakeAttribute(ref attributes);
        at++;
        var isClosed = at <= html.Length && html[at - 2] == '/';
        Tag = new HtmlTag(word, isEnd, isClosed, attributes is null ? noAttributes : attributes);
        return true;
    }

    void TakeAttribute(ref Dictionary<string, string>? attributes)
    {
        var start = at++;
        while (at < html.Length && !char.IsWhiteSpace(html[at]) && html[at] is not ('=' or '>' or '/'))
            at++;
        var name = html[start..at].ToLowerInvariant();
        var value = "";
        if (SkipSpace() && html[at] == '=')
        {
            at++;
            value = SkipSpace() ? TakeValue() : "";
        }

        (attributes ??= new Dictionary<string, string>(StringComparer.Ordinal)).TryAdd(name, value);
    }

    string TakeValue()
    {
        var quote = html[at];
        var start = at;
        if (quote is '"' or '\'')
        {
            var end = html.IndexOf(quote, start + 1);
            at = end < 0 ? html.Length : end + 1;
            return html[(start + 1)..(end < 0 ? html.Length : end)];
        }

        while (at < html.Length && !char.IsWhiteSpace(html[at]) && html[at] != '>')
            at++;
        return html[start..at];
    }

    bool SkipSpace()
    {
        while (at < html.Length && (char.IsWhiteSpace(html[at]) || html[at] == '/'))
            at++;
        return at < html.Length;
    }

    readonly bool Stands(string text) => string.CompareOrdinal(html, at, text, 0, text.Length) == 0;
}
