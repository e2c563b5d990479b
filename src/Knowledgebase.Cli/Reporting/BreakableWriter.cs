using System.Text;

namespace Knowledgebase.Cli.Reporting;

/// <summary>
/// A stream that may break, as when its disk is full or nobody opened it. Nothing more is written to it then,
/// and the work goes on: it is worth more than what would have been said about it.
/// </summary>
internal sealed class BreakableWriter : TextWriter
{
    readonly TextWriter inner;

    /// <summary>A stream that can be written to, or could be when it was opened.</summary>
    public BreakableWriter(TextWriter inner)
    {
        this.inner = inner;
        NewLine = inner.NewLine;
    }

    /// <summary>Why something that was to be written is lost; null where nothing is.</summary>
    public string? Broken { get; private set; }

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <summary>A stream of the process, which a closed one does not even let be opened.</summary>
    public static BreakableWriter Open(Func<TextWriter> stream)
    {
        try
        {
            return new BreakableWriter(stream());
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            return new BreakableWriter(Null) { Broken = exception.Message };
        }
    }

    /// <inheritdoc/>
    public override void Write(char value) => Try(() => inner.Write(value));

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Try(() => inner.Write(buffer, index, count));

    /// <inheritdoc/>
    public override void Write(string? value) => Try(() => inner.Write(value));

    // In one piece, so that no other process writes between the words and their end.
    /// <inheritdoc/>
    public override void WriteLine(string? value) => Try(() => inner.WriteLine(value));

    /// <inheritdoc/>
    public override void Flush() => Try(inner.Flush);

    void Try(Action write)
    {
        if (Broken is not null)
            return;
        try
        {
            write();
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            Broken = exception.Message;
        }
    }

    static bool IsRefusal(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
