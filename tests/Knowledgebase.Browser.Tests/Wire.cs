using System.IO.Compression;

namespace Knowledgebase.Browser.Tests;

/// <summary>What goes over the wire.</summary>
static class Wire
{
    /// <summary>How many bytes of a file are sent.</summary>
    public static long Gzipped(byte[] bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return compressed.Length;
    }
}
