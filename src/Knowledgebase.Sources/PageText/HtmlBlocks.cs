using System.Text;
using AngleSharp.Dom;

namespace Knowledgebase.Sources.PageText;

/// <summary>A paragraph or other block of a page.</summary>
/// <param name="IsAside">Whether it is a menu, a notice, a date or an invitation.</param>
/// <param name="IsInMain">Whether it stands where the page says that its main text does.</param>
internal readonly record struct HtmlBlock(string Text, bool IsAside, bool IsInMain);

/// <summary>Takes the text of a page apart into blocks.</summary>
internal sealed class HtmlBlocks
{
    readonly Func<IElement, bool> isLeftOut;
    readonly List<HtmlBlock> blocks = [];
    readonly StringBuilder block = new();
    int asides;
    int mains;

    HtmlBlocks(Func<IElement, bool> isLeftOut) => this.isLeftOut = isLeftOut;

    /// <summary>The text that stands in an element, block by block.</summary>
    /// <param name="isLeftOut">Elements that are passed over as if they were not there, beside those that are never text.</param>
    public static List<HtmlBlock> In(IElement root, Func<IElement, bool> isLeftOut)
    {
        var reader = new HtmlBlocks(isLeftOut);
        reader.ReadAll(root);
        return reader.blocks;
    }

    // Not by recursion, which a page that nests deep enough would overflow the stack with.
    void ReadAll(IElement root)
    {
        var open = new Stack<Place>();
        open.Push(Open(root));
        while (open.TryPop(out var place))
        {
            if (place.Next == place.Element.ChildNodes.Length)
            {
                Close(place);
                continue;
            }

            open.Push(place with { Next = place.Next + 1 });
            switch (place.Element.ChildNodes[place.Next])
            {
                case IText text:
                    block.Append(text.Data);
                    break;
                case IElement element when HtmlKinds.IsUnread(element):
                    block.Append(' ');
                    break;
                case IElement element when !isLeftOut(element):
                    open.Push(Open(element));
                    break;
            }
        }
    }

    Place Open(IElement element)
    {
        var place = new Place(element);
        if (!place.IsInline)
            EndBlock();
        asides += place.IsAside ? 1 : 0;
        mains += place.IsMain ? 1 : 0;
        return place;
    }

    void Close(Place place)
    {
        if (!place.IsInline)
            EndBlock();
        asides -= place.IsAside ? 1 : 0;
        mains -= place.IsMain ? 1 : 0;
    }

    void EndBlock()
    {
        var text = block.ToString().Trim();
        block.Clear();
        if (text.Length > 0)
            blocks.Add(new HtmlBlock(text, asides > 0, mains > 0));
    }

    // An element that was begun, and the next of its children to read.
    readonly record struct Place(IElement Element, int Next, bool IsAside, bool IsMain, bool IsInline)
    {
        public Place(IElement element)
            : this(element, 0, HtmlKinds.IsAside(element), HtmlKinds.IsMain(element), HtmlKinds.IsInline(element))
        {
        }
    }
}
