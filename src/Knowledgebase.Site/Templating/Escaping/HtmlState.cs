using System.Buffers;
using System.Text.RegularExpressions;

namespace Knowledgebase.Site.Templating.Escaping;

/// <summary>
/// What a template has written, as far as it matters for what follows: the tag, comment or element that has begun and not ended,
/// from its <c>&lt;</c> on, and nothing between tags. Each value in it is a NUL, which no template can hold.
/// </summary>
/// <remarks>
/// A small part of the tokenizer of the HTML standard, section 13.2.5; authors of templates are trusted. What can matter no
/// longer is left out, so that the branches and loops of a template lead to few states.
/// </remarks>
internal sealed partial record HtmlState(string Open)
{
    const char Value = '\0';

    const string Gaps = " \t\r\n\f";

    const string Name = @"(?>=?[^ \t\r\n\f/>=]+|=)";

    const string Equal = @"(?>[ \t\r\n\f]*=[ \t\r\n\f]*)";

    /// <summary>An attribute that has ended, or that could have: its value is not within quotes that are still open.</summary>
    const string Attribute = $$"""{{Name}}(?:{{Equal}}(?>"[^"]*"|'[^']*'|(?!["'])[^ \t\r\n\f>]*)|(?!{{Equal}}))""";

    public static readonly HtmlState Text = new("");

    static readonly SearchValues<char> endOfScheme = SearchValues.Create(":/?#\"'");

    /// <summary>Where the next character stands.</summary>
    public HtmlPlace Place
    {
        get
        {
            if (Open.Length == 0)
                return HtmlPlace.Text;
            if (TagPattern().Match(Open) is not { Success: true } tag)
                return Open is "<" or "</" ? HtmlPlace.Tag : HtmlPlace.Comment;
            if (tag.Groups["end"].Success)
                return HtmlPlace.Content;
            if (OpenValue().Match(Open, tag.Length) is { Success: true } quoted)
                return quoted.Groups["quote"].Value == "\"" ? HtmlPlace.DoubleQuoted : HtmlPlace.SingleQuoted;
            return LastAttribute(tag) is { } last && last.IndexOf('=', 1) > 0 && last[^1] is not ('"' or '\'') ? HtmlPlace.Unquoted : HtmlPlace.Tag;
        }
    }

    /// <summary>The name of the tag or element, with a slash before it in a closing tag; empty between tags.</summary>
    public string Tag => NameOf(TagPattern().Match(Open));

    /// <summary>The state after literal text.</summary>
    public HtmlState With(string text)
    {
        var html = Open + text;
        var start = 0;
        for (var end = EndOf(html, 0); end > 0; end = EndOf(html, start))
            start = end;
        return new HtmlState(Essence(html[start..]));
    }

    /// <summary>The state after a value. Outside of quotes there is none: it is refused there, or it is text.</summary>
    public HtmlState WithValue() => Place is HtmlPlace.DoubleQuoted or HtmlPlace.SingleQuoted ? With(Value.ToString()) : this;

    /// <summary>Whether the text makes a tag a command (<c>meta http-equiv</c>) after values were written into it.</summary>
    public bool IsCommandTooLate(string text) => TagPattern().Match(Open + text) is { Success: true } tag && NameOf(tag) == "meta"
        && AttributesOf(tag).SkipWhile(attribute => !attribute.Value.Contains(Value)).Any(attribute => attribute.Name == "http-equiv");

    /// <summary>Whether the text ends with a colon what a value begins, so that the value decides the scheme of an address.</summary>
    public bool IsSchemeOfValue(string text) => Context(Tag) == OutputContext.Address && OpenValueOf(Open).Contains(Value)
        && text.AsSpan().IndexOfAny(endOfScheme) is >= 0 and var end && text[end] == ':';

    /// <summary>What a value has to be escaped for; null where nothing makes it safe.</summary>
    /// <param name="tag">The name of the tag; empty where it depends on a branch, so that it may be any.</param>
    public OutputContext? Context(string tag)
    {
        switch (Place)
        {
            case HtmlPlace.Text:
                return OutputContext.Text;
            case HtmlPlace.Content:
                var start = TagPattern().Match(Open);
                var content = Open[start.Length..];
                // HTML that someone vouched for could still end the element around it, which quotes do not let it either.
                if (Tag is "title" or "textarea")
                    return Markup().IsMatch(content) ? null : OutputContext.Attribute;
                return Tag == "script" && IsJson(start) && !content.Contains('<') ? OutputContext.Json : null;
            case HtmlPlace.DoubleQuoted or HtmlPlace.SingleQuoted:
                return ContextOfValue(tag);
            default:
                return null;
        }
    }

    OutputContext? ContextOfValue(string tag)
    {
        var start = TagPattern().Match(Open);
        var open = OpenValue().Match(Open, start.Length);
        var (name, value) = (open.Groups["name"].Value.ToLowerInvariant(), open.Groups["value"].Value);
        if (tag == "meta" && name == "content" && AttributesOf(start).Any(attribute => attribute.Name == "http-equiv"))
            return BeforeAddressOfMeta().Match(value) is { Success: true } before ? SafeAddresses.After(value.AsSpan(before.Length)) : null;
        var context = Attributes.ContextOf(tag, name);
        return context == OutputContext.Address ? SafeAddresses.After(value) : context;
    }

    /// <summary>Where ends what begins here; -1 where it goes on.</summary>
    static int EndOf(string html, int start)
    {
        if (NoTag().Match(html, start) is { Success: true } other)
            return start + other.Length;
        if (TagPattern().Match(html, start) is not { Success: true } tag || !tag.Groups["end"].Success)
            return -1;
        return Attributes.HoldsText(NameOf(tag)) ? EndOfContent(html, start + tag.Length, NameOf(tag)) : start + tag.Length;
    }

    /// <summary>Where the closing tag begins. Within a comment in a script, <c>&lt;/script</c> does not always end it.</summary>
    static int EndOfContent(string html, int start, string tag)
    {
        var end = Regex.Match(html[start..], $@"</{tag}[ \t\r\n\f/>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        var comment = tag == "script" ? html.IndexOf("<!--", start, StringComparison.Ordinal) : -1;
        if (comment < 0 || end.Success && start + end.Index < comment)
            return end.Success ? start + end.Index : -1;
        var close = html.IndexOf("-->", comment + 2, StringComparison.Ordinal);
        return close < 0 ? -1 : EndOfContent(html, close, tag);
    }

    static string Essence(string open)
    {
        if (open.StartsWith("<!--", StringComparison.Ordinal) && open.Length > 8)
            return $"<!-- {open[^3..]}";
        if (TagPattern().Match(open) is not { Success: true } tag)
            return open;
        var name = NameOf(tag);
        if (tag.Groups["end"].Success)
            return open.AsSpan(tag.Length).Contains('<') ? open : tag.Value;
        // What a page tells browsers to do may be to go on to an address, whatever the order.
        if (name == "meta")
            return open;
        var type = name == "script" ? AttributesOf(tag).Where(attribute => attribute.Name == "type").Select(attribute => " " + attribute.Text).FirstOrDefault() : null;
        var value = OpenValue().Match(open, tag.Length);
        if (!value.Success)
            return LastAttribute(tag) is [.., '"' or '\''] last && last.Contains('=') ? $"<{name}{type} " : open;
        var attribute = value.Groups["name"].Value.ToLowerInvariant();
        var written = Attributes.ContextOf(name, attribute) != OutputContext.Address && (name, attribute) != ("script", "type") ? ""
            : SafeAddresses.After(value.Groups["value"].Value) == OutputContext.AddressPart ? "?"
            : value.Groups["value"].Value;
        return $"<{name}{type} {attribute}={value.Groups["quote"].Value}{written}";
    }

    static string NameOf(Match tag) => tag.Groups["tag"].Value.ToLowerInvariant();

    static string OpenValueOf(string open) => OpenValue().Match(open, TagPattern().Match(open).Length).Groups["value"].Value;

    /// <summary>The attribute at the end of what is written; null where a gap or nothing follows the last.</summary>
    static string? LastAttribute(Match tag) =>
        tag.Groups["attribute"].Captures is [.., var last] && last.Index + last.Length == tag.Index + tag.Length ? last.Value : null;

    static bool IsJson(Match tag) => AttributesOf(tag).FirstOrDefault(attribute => attribute.Name == "type").Value?.ToLowerInvariant()
        is "application/ld+json" or "application/json";

    static IEnumerable<(string Name, string Value, string Text)> AttributesOf(Match tag) => tag.Groups["attribute"].Captures.Select(capture =>
    {
        var text = capture.Value;
        var equal = text.IndexOf('=', 1);
        if (equal < 0)
            return (text.ToLowerInvariant(), "", text);
        var value = text[(equal + 1)..].Trim(Gaps.ToCharArray());
        return (text[..equal].Trim(Gaps.ToCharArray()).ToLowerInvariant(), value is ['"' or '\'', .. var inner, _] ? inner : value, text);
    });

    [GeneratedRegex($@"\G<(?<tag>/?[a-zA-Z][^ \t\r\n\f/>]*)(?>(?<attribute>{Attribute})|[ \t\r\n\f/]+)*(?<end>>)?", RegexOptions.CultureInvariant)]
    private static partial Regex TagPattern();

    /// <summary>An attribute whose quotes are open.</summary>
    [GeneratedRegex($"""\G(?<name>{Name}){Equal}(?<quote>["'])(?<value>.*)\z""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex OpenValue();

    /// <summary>Text, a comment, a declaration, or what browsers take for one.</summary>
    [GeneratedRegex(@"\G(?:[^<]+|<(?=[^a-zA-Z/!?])|<!--(?:-?>|.*?--!?>)|<(?:!(?!--)|\?|/(?![a-zA-Z]))[^>]*>)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex NoTag();

    /// <summary>What is a tag in the <c>title</c> of SVG and text in that of HTML, or may become one.</summary>
    [GeneratedRegex("<([a-zA-Z/!?]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    /// <summary>As in <c>0; url=</c>; browsers also take other forms, which are refused.</summary>
    [GeneratedRegex(@"^\s*[0-9.]*\s*[;,]\s*url\s*=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeforeAddressOfMeta();
}

/// <summary>Where in HTML a character stands.</summary>
internal enum HtmlPlace
{
    Text,

    /// <summary>In the name of a tag, or between and in the names of its attributes.</summary>
    Tag,

    /// <summary>In the value of an attribute without quotes, or before it.</summary>
    Unquoted,
    DoubleQuoted,
    SingleQuoted,

    /// <summary>In a comment, a declaration, or what browsers take for one.</summary>
    Comment,

    /// <summary>In an element within which tags mean nothing, such as <c>script</c> or <c>title</c>.</summary>
    Content,
}
