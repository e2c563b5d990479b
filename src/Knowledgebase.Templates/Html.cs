namespace Knowledgebase.Templates;

/// <summary>
/// Text that is HTML already and is written as it stands. This type is the only way around escaping, so whoever
/// makes one vouches for its content.
/// </summary>
public readonly record struct Html(string Text)
{
    /// <inheritdoc />
    public override string ToString() => Text;
}
