using Knowledgebase.Facts.Schemas;

namespace Knowledgebase.Facts.Editing;

/// <summary>Drafts a new entry of the registry of sources.</summary>
public static class SourceDraft
{
    /// <summary>
    /// The file that a source belongs into, from the folder of the input: the one with most sources from the same host,
    /// or else the one that its id begins with, or else a new one of its name.
    /// </summary>
    /// <param name="url">Where it stands, or null where that is not known.</param>
    public static string FileFor(KnowledgeBase knowledge, string id, string? url)
    {
        var byFile = knowledge.Sources.GroupBy(source => NameOf(source.At.File), StringComparer.Ordinal).ToList();
        var host = HostOf(url);
        var nearest = byFile
            .Select(file => (Name: file.Key, Count: file.Count(source => host is not null && HostOf(source.Value.Url) == host)))
            .Where(file => file.Count > 0)
            .OrderByDescending(file => file.Count)
            .ThenBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => file.Name)
            .FirstOrDefault();
        var named = byFile.Select(file => file.Key)
            .Where(name => id.StartsWith(name + "-", StringComparison.Ordinal))
            .MaxBy(name => name.Length);
        return $"sources/{nearest ?? named ?? id}.yml";
    }

    /// <summary>The file with the new entry at its end.</summary>
    /// <param name="values">What is known already, by key.</param>
    /// <param name="file">From the folder of the input, such as <see cref="FileFor"/> gives it.</param>
    /// <param name="text">What stands in it; null where there is no such file yet.</param>
    public static Draft Of(
        KnowledgeBase knowledge, string id, IReadOnlyDictionary<string, string> values, string file, string? text, DateOnly today)
    {
        if (EntryId.Refusal(id) is { } refusal)
            return new Draft.Refused(refusal);
        if (file != $"sources/{NameOf(file)}.yml" || EntryId.Refusal(NameOf(file)) is not null)
            return new Draft.Refused($"No file of sources can be called {knowledge.Name(file)}. Name it by lower-case words joined by hyphens, without its ending.");
        foreach (var source in knowledge.Sources)
            if (source.Value.Id == id)
                return new Draft.Refused($"{id} is there already, at {source.At}. Give the new one another id, or mend that one.");
        if (EntryId.Taken(id, knowledge.Sources) is { } taken)
            return new Draft.Refused(taken);
        text ??= InputSchemas.Of(knowledge).For(file)!.LineFor(file) + "\n";
        var lines = new YamlLines(text);
        if (lines.LineOfKey(id) is { } line)
            return new Draft.Refused($"{id} is there already, in line {line} of {knowledge.Name(file)}, and is not whole. Fill it in.");
        return YamlLines.Insert(text, file, knowledge.Name(file), lines.Count,
        [
            $"{id}:",
            .. from blank in FieldPrompts.OfSource(today)
               select "  " + YamlText.Entry(blank.Key, values.GetValueOrDefault(blank.Key) ?? blank.Usual),
        ]);
    }

    static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);

    static string? HostOf(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : null;
}
