namespace Knowledgebase.Site.Search;

/// <summary>What is shown of documents, a few to a file, so that a query loads its best hits and little else.</summary>
internal static class DocumentChunks
{
    /// <summary>How many documents stand in one file.</summary>
    public const int Size = 8;

    public static IEnumerable<byte[]> Files(IReadOnlyList<SearchDocument> documents) =>
        documents.Chunk(Size).AsParallel().AsOrdered().Select(File);

    /// <summary>A list of documents, each a list of address, title, note, text, mark, standing and topics; 0 for none.</summary>
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
            json.WriteStringValue(document.Text);
            json.WriteStringValue(document.Mark);
            json.WriteNumberValue(document.Standing ?? -1);
            json.WriteNumbers(document.Topics);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    });
}
