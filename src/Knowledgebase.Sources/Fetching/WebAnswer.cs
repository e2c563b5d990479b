using System.Diagnostics.CodeAnalysis;

namespace Knowledgebase.Sources.Fetching;

/// <summary>What came of one request.</summary>
internal abstract record WebAnswer
{
    WebAnswer() { }

    /// <summary>A host answered.</summary>
    /// <param name="Location">Where a redirect leads, as the host wrote it.</param>
    /// <param name="MediaType">Such as <c>text/html</c>, in lower case; null where the host does not say.</param>
    /// <param name="Charset">The encoding that the host names, or null.</param>
    /// <param name="Cut">Whether there was more than is read.</param>
    /// <param name="RetryAfter">How long the host wants to be left alone, or null.</param>
    [SuppressMessage("Performance", "CA1819", Justification = "Bytes on their way to becoming text.")]
    public sealed record Response(
        int Status, string? Location, string? MediaType, string? Charset, byte[] Body, bool Cut, TimeSpan? RetryAfter) : WebAnswer
    {
        /// <summary>Whether it leads elsewhere (RFC 9110, section 15.4).</summary>
        public bool IsRedirect => Status is 301 or 302 or 303 or 307 or 308 && Location is not null;

        /// <summary>Whether it leads elsewhere for good.</summary>
        public bool IsPermanent => Status is 301 or 308;
    }

    /// <summary>No answer could be had.</summary>
    /// <param name="Explanation">Why, in a sentence.</param>
    public sealed record Failure(FailureKind Kind, string Explanation) : WebAnswer;
}

/// <summary>Why no answer could be had.</summary>
internal enum FailureKind
{
    /// <summary>There is no such host, or it does not answer, or not in time.</summary>
    Unreachable,

    /// <summary>The connection could not be made secure.</summary>
    Insecure,

    /// <summary>The host is none that may be asked.</summary>
    Forbidden,
}
