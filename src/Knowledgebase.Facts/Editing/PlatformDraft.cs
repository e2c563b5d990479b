using Knowledgebase.Facts.Schemas;

namespace Knowledgebase.Facts.Editing;

/// <summary>Drafts the file of a new platform.</summary>
public static class PlatformDraft
{
    /// <summary>The file, with a line for each thing that must be filled in.</summary>
    /// <param name="values">What is known already, by key.</param>
    public static Draft Of(KnowledgeBase knowledge, string id, IReadOnlyDictionary<string, string> values)
    {
        if (EntryId.Refusal(id) is { } refusal)
            return new Draft.Refused(refusal);
        if (knowledge.Platform(id) is { } platform)
            return new Draft.Refused($"{id} is there already: {platform.Name}. Give the new one another id.");
        if (EntryId.Taken(id, knowledge.Platforms) is { } taken)
            return new Draft.Refused(taken);
        var file = $"platforms/{id}/platform.yml";
        var lines = FieldPrompts.OfPlatform.Select(blank => YamlText.Entry(blank.Key, values.GetValueOrDefault(blank.Key) ?? blank.Usual));
        var schema = InputSchemas.Of(knowledge).For(file)!.LineFor(file);
        return new Draft.Written(file, string.Join('\n', [schema, .. lines]) + "\n", Line: 2);
    }
}
