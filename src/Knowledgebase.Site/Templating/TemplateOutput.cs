using System.Buffers;
using System.Globalization;
using Scriban.Runtime;

namespace Knowledgebase.Site.Templating;

/// <summary>
/// Where templates write: a growing buffer from a shared pool, kept from one rendering to the next. Used by one thread at a
/// time. As a value that another template is given it is HTML, and written as it is: templates have escaped it.
/// </summary>
internal sealed class TemplateOutput : IScriptOutput, IDisposable
{
    /// <summary>How many characters one rendering may write; the largest page there is has three million.</summary>
    public const int MostCharacters = 64 * 1024 * 1024;

    char[] characters = ArrayPool<char>.Shared.Rent(16 * 1024);

    /// <summary>How many characters were written since the last <see cref="Clear" />.</summary>
    public int Length { get; private set; }

    /// <summary>What was written; valid until the next write.</summary>
    public ReadOnlySpan<char> Written => characters.AsSpan(0, Length);

    /// <summary>Adds text as it is.</summary>
    /// <exception cref="OutputTooLongException">There would be more than <see cref="MostCharacters" />.</exception>
    public void Write(ReadOnlySpan<char> text)
    {
        if (text.Length > characters.Length - Length)
            Grow(text.Length);
        text.CopyTo(characters.AsSpan(Length));
        Length += text.Length;
    }

    /// <inheritdoc />
    public void Write(string text, int offset, int count) => Write(text.AsSpan(offset, count));

    /// <inheritdoc />
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>Adds a number as its type writes it, without a string in between.</summary>
    public void Write<T>(T value, ReadOnlySpan<char> format = default)
        where T : ISpanFormattable
    {
        int count;
        while (!value.TryFormat(characters.AsSpan(Length), out count, format, CultureInfo.InvariantCulture))
            Grow(characters.Length - Length + 1);
        Length += count;
    }

    /// <summary>Takes back what was written from <paramref name="start" /> on.</summary>
    public string TakeFrom(int start)
    {
        var taken = characters.AsSpan(start, Length - start).ToString();
        Length = start;
        return taken;
    }

    /// <summary>Forgets what was written and keeps the buffer for the next rendering.</summary>
    public void Clear() => Length = 0;

    /// <inheritdoc />
    public override string ToString() => Written.ToString();

    /// <summary>Gives the buffer back to the pool; the output cannot be used afterwards.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(characters);
        characters = [];
        Length = 0;
    }

    void Grow(int needed)
    {
        if (needed > MostCharacters - Length)
            throw new OutputTooLongException();
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(characters.Length * 2, Length + needed));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(characters);
        characters = larger;
    }
}

/// <summary>A rendering wrote more than <see cref="TemplateOutput.MostCharacters" />.</summary>
internal sealed class OutputTooLongException() : Exception($"what is rendered here would be longer than {TemplateOutput.MostCharacters} characters");
