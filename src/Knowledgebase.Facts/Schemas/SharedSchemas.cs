using System.Text.Json.Nodes;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Facts.Reading.Decoding;

namespace Knowledgebase.Facts.Schemas;

/// <summary>
/// What files of several kinds have in common: the ids that are described in one file and used in many, and what findings
/// can be limited to. It stands in a schema of its own, which the others refer to, so that a new source or platform changes
/// that one file.
/// </summary>
internal static class SharedSchemas
{
    /// <summary>The name of its file.</summary>
    public const string Name = "shared.json";

    const string Limits = "limits";

    /// <summary>The schema itself, which says nothing until another refers to it.</summary>
    public static JsonObject Of(KnowledgeBase knowledge)
    {
        var definitions = new JsonObject();
        foreach (var kind in Enum.GetValues<ReferenceKind>())
            definitions[NameOf(kind)] = new JsonObject
            {
                // An enumeration of nothing is no valid schema; nothing at all has an id then.
                [IdsOf(knowledge, kind).Any() ? "enum" : "not"] = IdsOf(knowledge, kind).Any() ? FieldTypeSchemas.Words(IdsOf(knowledge, kind)) : new JsonObject(),
                ["errorMessage"] = $"No {NameOf(kind).Replace('-', ' ')} has this id.",
            };
        definitions[Limits] = LimitSchemas.Of(knowledge);
        return new JsonObject { ["definitions"] = definitions };
    }

    /// <summary>A schema for what a finding is limited to, by reference.</summary>
    public static JsonObject ReferToLimits() => ReferTo(Limits);

    /// <summary>A schema for the ids of a kind, by reference.</summary>
    public static JsonObject ReferTo(ReferenceKind kind) => ReferTo(NameOf(kind));

    static JsonObject ReferTo(string definition) => new() { ["$ref"] = $"{Name}#/definitions/{definition}" };

    static string NameOf(ReferenceKind kind) => Ids.Of(kind.ToString());

    static IEnumerable<string> IdsOf(KnowledgeBase knowledge, ReferenceKind kind)
    {
        var ids = kind switch
        {
            ReferenceKind.Topic => knowledge.Vocabulary.Topics.Select(topic => topic.Value.Id),
            ReferenceKind.Criterion => knowledge.Vocabulary.Criteria.Select(criterion => criterion.Value.Id),
            ReferenceKind.TermGroup => knowledge.Vocabulary.TermGroups.Select(group => group.Value.Id),
            ReferenceKind.Profile => knowledge.Vocabulary.Profiles.Select(profile => profile.Value.Id),
            ReferenceKind.Audience => knowledge.Vocabulary.Audiences.People.Select(people => people.Value.Id),
            ReferenceKind.Role => knowledge.Vocabulary.Audiences.Roles.Select(role => role.Value.Id),
            ReferenceKind.Platform => knowledge.Platforms.Select(platform => platform.Value.Id),
            ReferenceKind.Source => knowledge.Sources.Select(source => source.Value.Id),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }
}
