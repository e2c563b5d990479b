namespace Knowledgebase.Cli.Preview;

/// <summary>What an address came to.</summary>
internal abstract record Found
{
    /// <summary>A file.</summary>
    /// <param name="Extension">With its dot, such as <c>.html</c>.</param>
    /// <param name="Bytes">All of it.</param>
    public sealed record Content(string Extension, byte[] Bytes) : Found;

    /// <summary>It is at another address.</summary>
    public sealed record Elsewhere(string Address) : Found;

    /// <summary>It is not there.</summary>
    public sealed record Nothing : Found;
}
