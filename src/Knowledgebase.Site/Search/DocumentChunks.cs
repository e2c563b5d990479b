namespace Knowledgebase.Site.Search;

/// <summary>
/// What is shown of documents, a few to a file, so that a query loads its best hits and little else. Their texts, which
/// are longer than all the rest and are shown on the page of results alone, stand in files of their own.
/// </summary>
internal static class DocumentChunks
{
    /// <summary>How many documents stand in one file.</summary>
    public const int Size = 5;

    /// <summary>How many texts stand in one file.</summary>
    public const int TextsSize = 4;

    public static IEnumerable<byte[]> Files(IReadOnlyList<SearchDocument> documents) =>
        documents.Chunk(Size).AsParallel().AsOrdered().Select(File);

    /// <summary>Lists of texts, in the order of the documents.</summary>
    public static IEnumerable<byte[]> Texts(IReadOnlyList<SearchDocument> documents) =>
        documents.Chunk(TextsSize).AsParallel().AsOrdered().Select(chunk => SearchJson.Write(json => json.WriteStrings(chunk.Select(document => document.Text))));

    /// <summary>A list of documents, each a list of address, title, note, mark, standing and topics; 0 for none.</summary>
    static byte[] File(SearchDocument[] documents) => SearchJson.Write(json =>
    {
        json.WriteStartArray();
        foreach (var document in documents)
        {
            if (document == SearchDocument.None)
            {
                json.WriteNumberValue(0);
                continue;
            }
            json.WriteStartArray();
            json.WriteStringValue(document.Address);
            json.WriteStringValue(document.Title);
            json.WriteStringValue(document.Note);
            json.WriteStringValue(document.Mark);
            json.WriteNumberValue(document.Standing ?? -1);
            json.WriteNumbers(document.Topics);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    });
}
