using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Tests.Words;

public sealed class ScopeWordsTests
{
    [Fact]
    public void The_ids_of_one_kind_are_joined_by_or_and_kinds_stand_apart() =>
        Assert.Equal(["Desktop app or Mobile app", "Free accounts"], Labels(("client", ["desktop", "mobile"]), ("edition", ["free"])));

    [Fact]
    public void An_edition_is_told_as_the_platform_calls_it() => Assert.Equal(["Free accounts"], Labels(("edition", ["free"])));

    [Fact]
    public void What_has_no_label_is_told_by_its_id() =>
        Assert.Equal(["fridge", "gold", "abroad"], Labels(("client", ["fridge"]), ("edition", ["gold"]), ("place", ["abroad"])));

    [Fact]
    public void What_applies_to_everyone_has_no_labels() => Assert.Empty(Labels());

    static IReadOnlyList<string> Labels(params (string Kind, string[] Ids)[] restrictions) => ScopeWords.Labels(
        new Vocabulary([], [], [], [Made.Located(new ScopeKind("client", [new Scope("desktop", "Desktop app"), new Scope("mobile", "Mobile app")]))], []),
        Made.Platform with { Editions = [Made.Located(new Edition("free", "Free accounts"))] },
        new Applicability([.. restrictions.Select(restriction =>
            new Restriction(Made.Located(restriction.Kind), [.. restriction.Ids.Select(id => Made.Located(id))]))]));
}
