namespace Knowledgebase.Site.Templating;

/// <summary>
/// Text that is HTML already and is written as it is. This type is the only way around escaping: code that makes one
/// answers for its content.
/// </summary>
internal readonly record struct Html(string Text)
{
    /// <inheritdoc />
    public override string ToString() => Text;
}
