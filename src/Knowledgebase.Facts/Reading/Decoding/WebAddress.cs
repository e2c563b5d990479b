using System.Buffers;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>The shape of the addresses that a page may link to.</summary>
public static class WebAddress
{
    /// <summary>How many characters an address can have. What is longer, browsers and servers take at their own risk.</summary>
    public const int Longest = 2_000;

    // What RFC 3986 allows nowhere in an address; browsers guess at what was meant, each in its own way.
    static readonly SearchValues<char> Forbidden = SearchValues.Create(" \t\r\n\"<>\\^`{|}");

    /// <summary>Whether a text is a whole address of the web, without a name and password in it.</summary>
    public static bool IsWellFormed(string text) =>
        (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal))
        && !text.AsSpan().ContainsAny(Forbidden)
        && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address.UserInfo.Length == 0
        && address.Host.Length > 0;

    /// <summary>Whether a text is the address of a host or of a folder on one, to which the addresses of pages can be added.</summary>
    /// <remarks>In the rules that hosts follow, a star stands for anything, and so does a word behind a colon.</remarks>
    public static bool IsFolder(string text) => IsWellFormed(text) && text.EndsWith('/') && !text.AsSpan().ContainsAny('?', '#', '*')
        && !new Uri(text).AbsolutePath.Contains(':', StringComparison.Ordinal);
}
