using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Views;

/// <summary>Those or the occasion that a view can be for, as pages show them.</summary>
/// <param name="Id">For addresses and scripts.</param>
/// <param name="One">One of them, such as "a guest".</param>
/// <param name="Label">How they are offered to those who choose; the same as <paramref name="One"/> for occasions.</param>
/// <param name="ShutOut">What becomes of platforms that let them take no part; null where none can.</param>
internal sealed record AudienceView(string Id, string One, string Label, string? ShutOut)
{
    public static IReadOnlyList<AudienceView> PeopleOf(Vocabulary vocabulary) => Of(vocabulary.Audiences.People);

    public static IReadOnlyList<AudienceView> Of(EquatableList<Located<Audience>> audiences) => [.. audiences.Select(audience => Of(audience.Value))];

    public static AudienceView Of(Audience audience) => new(audience.Id, audience.One, audience.Label ?? audience.One, audience.ShutOut?.Why);
}

/// <summary>The occasions that a view can be for.</summary>
/// <param name="Label">What asks for one of them.</param>
/// <param name="Any">What stands for all of them.</param>
internal sealed record OccasionsView(string Label, string Any, IReadOnlyList<AudienceView> All);
