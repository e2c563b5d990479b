namespace Knowledgebase.Sources.Text;

/// <summary>A tag of a page.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="IsClosed">Whether it ends with a slash, which closes some elements at once.</param>
/// <param name="Attributes">As they stand, not decoded; of several with one name the first.</param>
internal sealed record HtmlTag(string Name, bool IsEnd, bool IsClosed, IReadOnlyDictionary<string, string> Attributes)
{
    /// <summary>The value of an attribute; empty where it has none.</summary>
    public string this[string attribute] => Attributes.GetValueOrDefault(attribute, "");
}
