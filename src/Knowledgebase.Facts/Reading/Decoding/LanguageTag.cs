namespace Knowledgebase.Facts.Reading;

/// <summary>The shape of language tags (BCP 47): a language, then subtags such as a script or a region.</summary>
internal static class LanguageTag
{
    /// <summary>Whether a text has the shape of a tag, such as <c>en</c> or <c>pt-BR</c>.</summary>
    public static bool IsWellFormed(string text)
    {
        var subtags = text.Split('-');
        return subtags[0].Length is 2 or 3
            && subtags[0].All(char.IsAsciiLetterLower)
            && subtags.Skip(1).All(subtag => subtag.Length is >= 2 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit));
    }
}
