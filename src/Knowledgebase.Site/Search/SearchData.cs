using System.Security.Cryptography;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Assets;
using Knowledgebase.Site.Outputs;

namespace Knowledgebase.Site.Search;

/// <summary>
/// The files that the browser searches in. All but the head stand in one folder, whose name changes with any of them,
/// so that a search never mixes two builds.
/// </summary>
internal static class SearchData
{
    /// <summary>The name of the head, by which templates ask for its address.</summary>
    public const string Head = "search.json";

    /// <summary>
    /// With more platforms than this, one index of all words would no longer be small. Then each group of so many
    /// platforms has one of its own, which queries about a platform use, and all share one with the foremost documents.
    /// </summary>
    const int PlatformsPerPart = 40;

    /// <summary>How many documents a word leads to in the index that all share.</summary>
    const int MostInShared = 250;

    public static IEnumerable<OutputFile> Of(SiteContext context)
    {
        var documents = SearchDocuments.Of(context);
        var model = QueryModel.Of(
            AskedFor.All(context),
            AskedFor.Background(context),
            context.Knowledge.Vocabulary.Phrases(PhraseGroup.SameMeaning).Select(group => group.Value));
        var index = SearchIndex.Of(documents.All).With(model);
        var isParted = context.Platforms.Count > PlatformsPerPart;
        IReadOnlyList<SearchTerm> shared = isParted ? [.. index.Terms.Select(term => term.Foremost(MostInShared))] : index.Terms;
        var shards = TermShards.Over(shared);
        List<(string Name, byte[] Content)> files =
        [
            .. context.Knowledge.Vocabulary.Criteria.Select((criterion, number) =>
                ($"answers/{number}.json", SearchAnswers.File(context, criterion.Value))),
            ("tallies.json", SearchAnswers.Tallies(context)),
            ("elsewhere.json", SearchHead.Elsewhere(context.Knowledge.Vocabulary)),
            ("events.json", NewestEvents.File(context, documents)),
            .. Numbered("documents", DocumentChunks.Files(documents.All)),
            .. Numbered("texts", DocumentChunks.Texts(documents.All)),
            .. Numbered("terms", shards.Files(shared)),
            .. isParted ? Parts(index, shards, documents).AsEnumerable() : [],
            .. SpelledWords.Files(index).Select(file => ($"words/{file.Letter}.json", file.Content)),
        ];
        var folder = $"{HashedName.Of("search", Digest(files))}/";
        return
        [
            OutputFile.Data(Head, SearchHead.File(context, documents, model, shards, Urls.Data + folder, isParted ? PlatformsPerPart : 0)),
            .. files.Select(file => new OutputFile(Urls.Data + folder + file.Name, file.Content, $"search/{file.Name}")),
        ];
    }

    static IEnumerable<(string Name, byte[] Content)> Numbered(string folder, IEnumerable<byte[]> files) =>
        files.Select((content, number) => ($"{folder}/{number}.json", content));

    static ParallelQuery<(string Name, byte[] Content)> Parts(SearchIndex index, TermShards shards, SearchDocuments documents)
    {
        var parts = documents.Shares.Chunk(PlatformsPerPart).Select(part => part.Sum(share => share.Documents)).ToList();
        return Enumerable.Range(0, parts.Count)
            .AsParallel().AsOrdered()
            .SelectMany(part =>
            {
                var start = parts.Take(part).Sum();
                var terms = index.Terms.Select(term => term.Within(start..(start + parts[part]))).ToList();
                return Numbered($"terms/part-{part}", shards.Files(terms));
            });
    }

    static byte[] Digest(IEnumerable<(string Name, byte[] Content)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (_, content) in files)
            hash.AppendData(content);
        return hash.GetHashAndReset();
    }
}
