namespace Knowledgebase.Facts.Model;

/// <summary>Whom answers can be asked for and on what occasions, and who can follow tips.</summary>
/// <param name="People">Those whom answers can be asked for. Where nobody is named, comparisons are for everyone.</param>
/// <param name="Occasions">The occasions that answers can be asked for; null where they are the same on all.</param>
/// <param name="Others">Limits that speak of people or occasions which nobody can ask for.</param>
/// <param name="Roles">Those who can follow tips.</param>
public sealed record Audiences(
    EquatableList<Located<Audience>> People, Occasions? Occasions, Applicability Others, EquatableList<Located<Role>> Roles)
{
    /// <summary>Those of a knowledge base that tells nobody from anybody.</summary>
    public static Audiences None { get; } = new([], null, Applicability.Everyone, []);

    /// <summary>The people with this id, or null.</summary>
    public Audience? ById(string id) => People.Select(people => people.Value).FirstOrDefault(people => people.Id == id);

    /// <summary>What people see of a role.</summary>
    public string RoleLabel(string id) => Roles.Select(role => role.Value).FirstOrDefault(role => role.Id == id)?.Label ?? id;

    /// <summary>All limits that speak of somebody or of some occasion.</summary>
    internal IEnumerable<Applicability> AllLimits => All.Select(audience => audience.Limits).Append(Others);

    /// <summary>All that can be asked for, people first.</summary>
    public IEnumerable<Audience> All => People.Concat(Occasions?.All ?? []).Select(audience => audience.Value);
}

/// <summary>The occasions that answers can be asked for, such as kinds of calls.</summary>
/// <param name="Label">What asks for one of them, such as "Call type".</param>
/// <param name="Any">What stands for all of them, such as "any call".</param>
public sealed record Occasions(string Label, string Any, EquatableList<Located<Audience>> All);

/// <summary>Someone or some occasion that answers can be asked for.</summary>
/// <param name="One">One of them, such as "a guest".</param>
/// <param name="Many">All of them, such as "guests".</param>
/// <param name="Limits">The limits of answers that speak of them.</param>
public sealed record Audience(string Id, string One, string Many, Applicability Limits)
{
    /// <summary>How they are offered to those who choose; null for occasions.</summary>
    public string? Label { get; init; }

    /// <summary>What shuts them out; null where nothing does.</summary>
    public ShutOut? ShutOut { get; init; }
}

/// <summary>The answers by which a platform lets some people take no part at all.</summary>
/// <param name="By">The id of the criterion.</param>
/// <param name="Options">The ids of its answers that do: it shuts people out where every answer for them is one of these.</param>
/// <param name="InShort">What stands under the name of such a platform, in a few words.</param>
/// <param name="InFull">The same in a sentence or two.</param>
/// <param name="Why">What it does to those who choose.</param>
public sealed record ShutOut(Located<string> By, EquatableList<Located<string>> Options, string InShort, string InFull, string Why);

/// <summary>Someone who can follow tips.</summary>
/// <param name="Label">How they are shown to people.</param>
public sealed record Role(string Id, string Label);
