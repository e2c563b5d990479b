using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Views;

/// <summary>The page for one kind of people, with what it has for them.</summary>
internal sealed record ReaderLink(string Name, string Address, string Lead)
{
    public static ReaderLink To(ReaderGroup group) => new(group.Name, Urls.Reader(group.Id), group.Lead);
}
