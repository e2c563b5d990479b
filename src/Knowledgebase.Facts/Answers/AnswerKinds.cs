using Knowledgebase.Facts.Checks;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Reading.Decoding;

namespace Knowledgebase.Facts.Answers;

/// <summary>What the reader of facts knows of a kind of answer before it has read a criterion of it.</summary>
/// <param name="Name">The word that stands under <c>kind</c>.</param>
/// <param name="Answer">What an answer is, such as "one option".</param>
/// <param name="Required">The keys that a criterion of the kind must have besides those that all have.</param>
/// <param name="Optional">The keys that it may have.</param>
/// <param name="Read">Reads the kind from the keys of a criterion; null where they do not tell enough. Keys that are missing are reported elsewhere.</param>
/// <param name="Checks">What is held against answers and needs once all is read.</param>
internal sealed record AnswerKindDeclaration(
    string Name, string Answer, Key[] Required, Key[] Optional, Func<Fields, Report, AnswerKind?> Read, Check[] Checks)
{
    /// <summary>The keys that a criterion of the kind can have besides those that all have.</summary>
    public IEnumerable<Key> Keys => Required.Concat(Optional);
}

/// <summary>All kinds of answers.</summary>
internal static class AnswerKinds
{
    public static IReadOnlyList<AnswerKindDeclaration> All { get; } =
    [
        AnswerKind.Choice.Declaration,
        AnswerKind.Set.Declaration,
        AnswerKind.Amount.Declaration,
    ];

    /// <summary>The keys that criteria of one kind or another have.</summary>
    public static IEnumerable<Key> Keys => All.SelectMany(kind => kind.Keys).DistinctBy(key => key.Name, StringComparer.Ordinal);

    /// <summary>The keys that criteria of a kind cannot have, since they belong to others.</summary>
    public static IEnumerable<string> KeysOfOthers(AnswerKindDeclaration kind) =>
        Keys.Select(key => key.Name).Except(kind.Keys.Select(key => key.Name), StringComparer.Ordinal);

    /// <summary>Reads the kind of a criterion. Keys that it needs and lacks, and keys of other kinds, are reported.</summary>
    public static AnswerKind? Read(Fields fields, Report report)
    {
        // All are read, so that what is wrong with them is told even where the kind is.
        var read = All.ToDictionary(kind => kind, kind => kind.Read(fields, report));
        if (fields.OneOf("kind") is not { } name)
            return null;
        var own = All.First(kind => kind.Name == name);
        foreach (var key in KeysOfOthers(own))
            if (fields.Node(key) is { } superfluous)
                report.Add(ReadingRules.UnknownKey, superfluous.At,
                    $"A criterion of the kind {name} has no `{key}`, but `{string.Join("`, `", own.Required.Select(needed => needed.Name))}`. Take it away.");
        foreach (var key in own.Required)
            if (fields.Node(key.Name) is null)
                report.Add(ReadingRules.MissingKey, fields.At, $"A criterion of the kind {name} needs the key `{key.Name}`, which is missing here.");
        return read[own];
    }
}
