using System.Runtime.InteropServices;
using Scriban.Runtime;

namespace Knowledgebase.Site.Templating;

/// <summary>
/// Where templates write: a buffer that is kept from one rendering to the next. Used by one thread at a time. As a value that
/// another template is given it is HTML, and written as it is: templates have escaped it.
/// </summary>
internal sealed class TemplateOutput : IScriptOutput
{
    /// <summary>How many characters one rendering may write; the largest page there is has three million.</summary>
    public const int MostCharacters = 64 * 1024 * 1024;

    readonly List<char> characters = new(16 * 1024);

    /// <summary>How many characters were written since the last <see cref="Clear" />.</summary>
    public int Length => characters.Count;

    /// <summary>What was written; valid until the next write.</summary>
    public ReadOnlySpan<char> Written => CollectionsMarshal.AsSpan(characters);

    /// <summary>Adds text as it is.</summary>
    /// <exception cref="OutputTooLongException">There would be more than <see cref="MostCharacters" />.</exception>
    public void Write(ReadOnlySpan<char> text)
    {
        if (text.Length > MostCharacters - Length)
            throw new OutputTooLongException();
        characters.AddRange(text);
    }

    /// <inheritdoc />
    public void Write(string text, int offset, int count) => Write(text.AsSpan(offset, count));

    /// <inheritdoc />
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>Takes back what was written from <paramref name="start" /> on.</summary>
    public string TakeFrom(int start)
    {
        var taken = Written[start..].ToString();
        characters.RemoveRange(start, taken.Length);
        return taken;
    }

    /// <summary>Forgets what was written and keeps the buffer for the next rendering.</summary>
    public void Clear() => characters.Clear();

    /// <inheritdoc />
    public override string ToString() => Written.ToString();
}

/// <summary>A rendering wrote more than <see cref="TemplateOutput.MostCharacters" />.</summary>
internal sealed class OutputTooLongException() : Exception($"what is rendered here would be longer than {TemplateOutput.MostCharacters} characters");
