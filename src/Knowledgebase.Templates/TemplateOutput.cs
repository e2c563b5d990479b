using System.Buffers;
using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates;

/// <summary>
/// Where templates write: a growing stretch of characters from a shared pool, kept by its owner from one rendering
/// to the next so that rendering many pages allocates no text. Used by one thread at a time.
/// As a value that another template is given it is HTML, and written as it stands: templates have escaped it.
/// </summary>
public sealed class TemplateOutput : IDisposable
{
    const int InitialLength = 16 * 1024;

    char[] characters = ArrayPool<char>.Shared.Rent(InitialLength);

    Indentation indentation;

    /// <summary>How many characters were written since the last <see cref="Clear" />.</summary>
    public int Length { get; private set; }

    /// <summary>What was written; valid until the next write.</summary>
    public ReadOnlySpan<char> Written => characters.AsSpan(0, Length);

    /// <summary>Adds text as it stands.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        if (indentation.IsOn)
            WriteLines(text);
        else
            Append(text);
    }

    /// <summary>Forgets what was written and keeps the room for the next rendering.</summary>
    public void Clear() => (Length, indentation) = (0, default);

    /// <summary>Gives the characters back to the pool; the output cannot be used afterwards.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(characters);
        characters = [];
        Length = 0;
    }

    /// <inheritdoc />
    public override string ToString() => Written.ToString();

    /// <summary>Adds a number or date as its type writes it, without a string in between.</summary>
    internal void Write<T>(T value, ReadOnlySpan<char> format = default)
        where T : ISpanFormattable
    {
        if (indentation.IsOn)
        {
            Write(value.ToString(format.ToString(), System.Globalization.CultureInfo.InvariantCulture));
            return;
        }

        int count;
        while (!value.TryFormat(characters.AsSpan(Length), out count, format, System.Globalization.CultureInfo.InvariantCulture))
            Grow(characters.Length - Length + 1);
        Length += count;
    }

    /// <summary>What lines begin with, and whether one is about to.</summary>
    internal Indentation Indentation
    {
        get => indentation;
        set => indentation = value;
    }

    /// <summary>What each line begins with that is written from here on; null for nothing.</summary>
    internal string? Indent
    {
        get => indentation.Text;
        set => indentation = indentation with { Text = value };
    }

    /// <summary>Takes back what was written from <paramref name="start" /> on.</summary>
    internal string TakeFrom(int start)
    {
        var taken = characters.AsSpan(start, Length - start).ToString();
        Length = start;
        return taken;
    }

    /// <summary>Drops what was written from <paramref name="start" /> on.</summary>
    internal void CutAt(int start) => Length = start;

    void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > characters.Length - Length)
            Grow(text.Length);
        text.CopyTo(characters.AsSpan(Length));
        Length += text.Length;
    }

    void WriteLines(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return;
        var rest = text;
        while (indentation.Text is not null && rest.Length > 0)
        {
            if (indentation.IsAtLineStart)
                Append(indentation.Text);
            var line = rest[..(rest.IndexOf('\n') + 1 is > 0 and var end ? end : rest.Length)];
            Append(line);
            indentation = indentation with { IsAtLineStart = line[^1] == '\n' };
            rest = rest[line.Length..];
        }

        Append(rest);
        indentation = indentation with { IsAtLineStart = text[^1] == '\n' };
    }

    void Grow(int needed)
    {
        if (needed > Limits.Output - Length)
            throw Mistake.TooLong("what is rendered here", Limits.Output, "characters");
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(characters.Length * 2, Length + needed));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(characters);
        characters = larger;
    }
}
