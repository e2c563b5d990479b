namespace Knowledgebase.Facts.Reading;

/// <summary>
/// What stands in the input and could not be read, so that one mistake is not reported again wherever
/// something refers to the thing it is in.
/// </summary>
/// <param name="Ids">What could not be read, by its id.</param>
/// <param name="HasFiles">Whether there are whole files of which not even the ids are known.</param>
/// <param name="HasErrors">Whether there were errors in reading at all.</param>
internal sealed record UnreadableInput(IReadOnlySet<string> Ids, bool HasFiles, bool HasErrors)
{
    /// <summary>Whether something that nothing knows may be there all the same.</summary>
    public bool MayHold(string id) => HasFiles || Ids.Contains(id);
}
