namespace Knowledgebase.Facts.Model;

/// <summary>One kind of people who come to read: they ask some questions first, choose for themselves or others, and can do some things.</summary>
/// <param name="Name">Whom the page is for, such as "Parents".</param>
/// <param name="Lead">What it has for them, in a sentence.</param>
/// <param name="Profiles">The ids of the profiles that they may start from.</param>
/// <param name="Questions">The ids of the criteria that they ask about, in that order.</param>
/// <param name="Can">The ids of the roles whose tips they can follow.</param>
public sealed record ReaderGroup(
    string Id,
    string Name,
    string Lead,
    EquatableList<Located<string>> Profiles,
    EquatableList<Located<string>> Questions,
    EquatableList<Located<string>> Can);
