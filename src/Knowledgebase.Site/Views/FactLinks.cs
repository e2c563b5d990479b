using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Views;

/// <summary>Links from events and tips to the facts that they bear on.</summary>
internal static class FactLinks
{
    public static IReadOnlyList<Link> To(KnowledgeBase knowledge, Platform platform, EquatableList<Located<string>> criteria) =>
    [
        .. criteria
            .Select(id => knowledge.Vocabulary.Criterion(id.Value))
            .OfType<Criterion>()
            .Select(criterion => new Link(criterion.Title, Urls.Fact(platform.Id, criterion.Id))),
    ];
}
