using System.Security.Cryptography;
using System.Text;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Sources.Checking;

/// <summary>A source, and what is looked for on its page.</summary>
/// <param name="Quotes">Each quote that anything cites from it, once.</param>
internal sealed record SourceCheckTarget(Source Source, EquatableList<string> Quotes)
{
    /// <summary>Its address, which the data format has made sure of.</summary>
    public Uri Address { get; } = new(Source.Url);

    /// <summary>Stands for all that is asked about it.</summary>
    public string Key { get; } = KeyOf(Source, Quotes);

    /// <summary>All sources of a knowledge base, in its order.</summary>
    public static IReadOnlyList<SourceCheckTarget> All(KnowledgeBase knowledge)
    {
        var statements = CitingStatement.BySource(knowledge);
        return
        [
            .. knowledge.Sources.Select(source => new SourceCheckTarget(
                source.Value,
                [.. statements[source.Value.Id].Select(statement => statement.Quote).OfType<string>().Distinct(StringComparer.Ordinal)])),
        ];
    }

    static string KeyOf(Source source, EquatableList<string> quotes)
    {
        string[] asked = [source.Url, source.Title, .. quotes];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', asked))).AsSpan(0, 8));
    }
}
