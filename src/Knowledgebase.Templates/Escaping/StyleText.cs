using System.Buffers;

namespace Knowledgebase.Templates.Escaping;

/// <summary>
/// Writes values into the content of <c>style</c>. What words, numbers, colours and lists are made of stands as it is; all
/// else is written as an escape (CSS Syntax, section 4.3.7), which within quotes is read as the character that it was, and
/// outside of them as a letter of a word, so that nothing ends a declaration, a rule or the element.
/// </summary>
internal static class StyleText
{
    static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0x80).Select(code => (char)code).Where(character => !char.IsAsciiLetterOrDigit(character) && !"-_.%#, ".Contains(character))]);

    public static void Write(TemplateOutput output, ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny(Special); next >= 0; next = text.IndexOfAny(Special))
        {
            output.Write(text[..next]);
            output.Write("\\");
            output.Write((int)text[next], "x");
            // A digit or letter that follows is none of the escape.
            output.Write(" ");
            text = text[(next + 1)..];
        }

        output.Write(text);
    }
}
