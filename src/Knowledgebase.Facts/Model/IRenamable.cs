namespace Knowledgebase.Facts.Model;

/// <summary>Something that goes on under another id where it was given one.</summary>
public interface IRenamable
{
    /// <summary>The id that it has now.</summary>
    string Id { get; }

    /// <summary>Ids that it had before; their addresses lead to it.</summary>
    EquatableList<Located<string>> Formerly { get; }
}
