using System.Net;
using System.Text;

namespace Knowledgebase.Sources.Text;

/// <summary>Reads the text of a page of HTML.</summary>
internal sealed class HtmlText
{
    // Deeper than any page that people read. What is nested deeper counts as standing there.
    const int Deepest = 512;

    // A page that shows a document has its own heading above that of the document.
    const int MostHeadings = 4;

    // With fewer, what calls itself the main part is not.
    const int FewWords = 25;

    readonly List<Element> open = [];
    readonly List<(string Text, bool Aside, bool InMain)> blocks = [];
    readonly StringBuilder block = new();
    readonly List<string> titles = [];
    int asides;
    int mains;
    int unread;
    int headings;

    /// <summary>The text of a page.</summary>
    public static PageText Read(string html)
    {
        var reader = new HtmlText();
        reader.ReadAll(new HtmlScanner(html));
        return reader.Result();
    }

    void ReadAll(HtmlScanner scanner)
    {
        while (scanner.Next())
        {
            if (scanner.Tag is not { } tag)
                Append(scanner.Text);
            else if (tag.IsEnd)
                Close(tag.Name);
            else if (HtmlKinds.Raw.Contains(tag.Name))
                scanner.SkipTo(tag.Name);
            else if (tag.Name == "title" && unread == 0)
                titles.Add(Until(ref scanner, "title"));
            else
                Open(tag);
        }

        EndBlock();
    }

    PageText Result()
    {
        var all = blocks.Select(each => each.Text).ToList();
        var main = Enough(blocks.Where(each => each.InMain && !each.Aside)) ?? Enough(blocks.Where(each => !each.Aside)) ?? all;
        return new PageText(titles.Where(title => title.Length > 0).ToList(), all, main);
    }

    static List<string>? Enough(IEnumerable<(string Text, bool Aside, bool InMain)> blocks)
    {
        var texts = blocks.Select(each => each.Text).ToList();
        return Words.In(texts).Take(FewWords).Count() == FewWords ? texts : null;
    }

    void Open(HtmlTag tag)
    {
        if (tag is { Name: "meta" } && tag["property"] == "og:title")
            titles.Add(Decoded(tag["content"]));
        if (!HtmlKinds.Inline.Contains(tag.Name) || HtmlKinds.IsAside(tag))
            EndBlock();
        var isUnread = HtmlKinds.Unread.Contains(tag.Name);
        if (HtmlKinds.WithoutEnd.Contains(tag.Name) || (isUnread && tag.IsClosed) || open.Count == Deepest)
            return;
        var element = new Element(tag.Name, HtmlKinds.IsAside(tag), HtmlKinds.IsMain(tag), isUnread);
        open.Add(element);
        Count(element, 1);
    }

    void Close(string name)
    {
        var index = open.FindLastIndex(element => element.Name == name);
        if (!HtmlKinds.Inline.Contains(name) || (index >= 0 && open[index].IsAside))
        {
            if (name == "h1" && headings < MostHeadings && block.Length > 0)
            {
                titles.Add(block.ToString().Trim());
                headings++;
            }

            EndBlock();
        }

        if (index < 0)
            return;
        foreach (var element in open[index..])
            Count(element, -1);
        open.RemoveRange(index, open.Count - index);
    }

    void Count(Element element, int one)
    {
        asides += element.IsAside ? one : 0;
        mains += element.IsMain ? one : 0;
        unread += element.IsUnread ? one : 0;
    }

    void Append(ReadOnlySpan<char> text)
    {
        if (unread == 0)
            block.Append(Decoded(text));
    }

    void EndBlock()
    {
        var text = block.ToString().Trim();
        block.Clear();
        if (text.Length > 0)
            blocks.Add((text, asides > 0, mains > 0));
    }

    static string Until(ref HtmlScanner scanner, string end)
    {
        var text = new StringBuilder();
        while (scanner.Next() && scanner.Tag?.Name != end)
            text.Append(scanner.Text);
        return Decoded(text.ToString());
    }

    static string Decoded(ReadOnlySpan<char> text) =>
        text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text.ToString();

    readonly record struct Element(string Name, bool IsAside, bool IsMain, bool IsUnread);
}
