namespace Knowledgebase.Facts.Model;

/// <summary>One way in which a finding can be limited: to people, plans, clients, occasions or regions.</summary>
/// <param name="Id">The key under <c>applies-to</c>.</param>
public sealed record ScopeKind(string Id, EquatableList<Scope> Scopes)
{
    /// <summary>The key whose ids each platform declares for itself, in its <c>editions</c>.</summary>
    public const string Edition = "edition";
}

/// <summary>One thing that a finding can be limited to.</summary>
/// <param name="Label">How it is shown to people.</param>
public sealed record Scope(string Id, string Label);
