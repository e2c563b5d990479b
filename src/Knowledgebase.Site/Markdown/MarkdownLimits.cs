using System.Globalization;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Knowledgebase.Site.Markdown;

/// <summary>
/// Stops the parser at pages that would take it the square of their length. It looks through all that is open for each
/// character that may open or close something, so only their number is limited, far above that of any page for readers.
/// </summary>
internal sealed class MarkdownLimits : IMarkdownExtension
{
    const int MostNested = 20;
    const int MostLines = 1_000;
    const int MostMarksOfAParagraph = 1_000;
    const int MostMarks = 10_000;

    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new Nesting());
        pipeline.BlockParsers.Insert(0, new Lines());
        pipeline.InlineParsers.Insert(0, new Marks());
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    static UnreadableMarkdownException TooMuch(int line, int most, string ofWhat) => new(
        SiteRules.UnreadableProse, line, string.Create(CultureInfo.InvariantCulture, $"There are more than {most:N0} {ofWhat}. Take some away, or make several pages of it."));

    // Neither opens a block: what comes behind it in the list of parsers does, once this has looked.
    sealed class Nesting : BlockParser
    {
        public Nesting() => OpeningCharacters = ['>', '-', '+', '*', .. "0123456789"];

        public override BlockState TryOpen(BlockProcessor processor)
        {
            var depth = 0;
            for (Block? container = processor.CurrentContainer; container is not null; container = container.Parent)
                depth++;
            return depth <= MostNested ? BlockState.None : throw TooMuch(processor.LineIndex, MostNested, "quotes and lists within each other here");
        }
    }

    sealed class Lines : BlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor) => processor.CurrentBlock is not ParagraphBlock { Lines.Count: > MostLines }
            ? BlockState.None
            : throw TooMuch(processor.LineIndex, MostLines, "lines in the paragraph or table that ends here");
    }

    sealed class Marks : InlineParser
    {
        public Marks() => OpeningCharacters = ['*', '_', '[', ']', '!', '|'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var ofPage = Count(processor.Document.GetData(this));
            processor.Document.SetData(this, ofPage);
            var ofParagraph = Count(processor.ParserStates[Index]);
            processor.ParserStates[Index] = ofParagraph;
            if (ofPage > MostMarks)
                throw TooMuch(processor.LineIndex, MostMarks, "of the characters * _ [ ] ! and | on this page");
            return ofParagraph <= MostMarksOfAParagraph ? false : throw TooMuch(
                processor.LineIndex, MostMarksOfAParagraph, "of the characters * _ [ ] ! and | in the paragraph or table that begins here");
        }

        static int Count(object? counted) => (counted as int? ?? 0) + 1;
    }
}
