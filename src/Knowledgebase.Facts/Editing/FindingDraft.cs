using Knowledgebase.Facts.Checks;
using Knowledgebase.Facts.Names;
using Knowledgebase.Facts.Schemas;

namespace Knowledgebase.Facts.Editing;

/// <summary>Drafts a new finding, above those that are older.</summary>
public static class FindingDraft
{
    internal const string Value = "value";
    internal const string Unknown = "unknown";
    const string Source = "source";

    /// <summary>The file that the findings on a criterion stand in, from the folder of the input.</summary>
    public static string FileFor(Platform platform, Criterion criterion) => $"platforms/{platform.Id}/{criterion.Topic.Value}.yml";

    /// <summary>Why there can be no such finding, in a sentence; null where there can.</summary>
    /// <param name="platform">Its id or another name, as <see cref="NameResolver"/> understands them; so is the criterion's.</param>
    public static string? Refusal(KnowledgeBase knowledge, string platform, string criterion)
    {
        if (NameResolver.Platform(knowledge, platform) is null)
            return $"No platform is called {platform}.{NameResolver.DidYouMeanPlatform(knowledge, platform)}"
                + " If it is new, begin with `new platform`, and fill in what that writes.";
        return NameResolver.Criterion(knowledge.Vocabulary, criterion) is null
            ? $"No criterion is called {criterion}.{NameResolver.DidYouMeanCriterion(knowledge.Vocabulary, criterion)}"
                + $" They are listed in {knowledge.Name("vocabulary/criteria.yml")}."
            : null;
    }

    /// <summary>The file with the new finding.</summary>
    /// <param name="values">What is known already, by key. Several terms are joined by commas.</param>
    /// <param name="text">What stands in the file; null where there is no such file yet.</param>
    public static Draft Of(
        KnowledgeBase knowledge, string platform, string criterion, IReadOnlyDictionary<string, string> values, string? text,
        DateOnly today)
    {
        if (Refusal(knowledge, platform, criterion) is { } refusal)
            return new Draft.Refused(refusal);
        if (values.TryGetValue(Source, out var source) && knowledge.Source(source.Trim()) is null)
            return new Draft.Refused(UnknownSource.Sentence(source.Trim(), SpellingSuggester.Of(knowledge.Sources)));
        var question = NameResolver.Criterion(knowledge.Vocabulary, criterion)!;
        var file = FileFor(NameResolver.Platform(knowledge, platform)!, question);
        var finding = Lines(FieldPrompts.OfFinding(knowledge.Vocabulary, question, today), values);
        text ??= InputSchemas.Of(knowledge).For(file)!.LineFor(file) + "\n";
        var lines = new YamlLines(text);
        if (lines.LineOfKey(question.Id) is not { } line)
            return YamlLines.Insert(text, file, knowledge.Name(file), PlaceFor(question, lines, knowledge.Vocabulary), [$"{question.Id}:", .. finding.Select(each => "  " + each)]);
        if (IndentationBelow(lines, line) is not { } indentation)
            return new Draft.Refused(
                $"The findings on {question.Id} in line {line} of {knowledge.Name(file)} do not stand one below the other. Write them so, each behind a hyphen.");
        return YamlLines.Insert(text, file, knowledge.Name(file), line, [.. finding.Select(each => indentation + each)]);
    }

    static List<string> Lines(EquatableList<FieldPrompt> blanks, IReadOnlyDictionary<string, string> values)
    {
        var own = new List<string>();
        foreach (var blank in blanks.Where(blank => blank.Key != Source))
        {
            var value = values.GetValueOrDefault(blank.Key) ?? blank.Usual;
            var entry = blank.TakesSeveral && value is not null and not Unknown
                ? $"{blank.Key}: {YamlText.List(value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))}"
                : YamlText.Entry(blank.Key, value);
            own.Add((own.Count == 0 ? "- " : "  ") + entry);
        }
        // Only that nothing is known needs no source.
        if (values.GetValueOrDefault(Value) != Unknown || values.ContainsKey(Source))
            own.AddRange(["  evidence:", "    - " + YamlText.Entry(Source, values.GetValueOrDefault(Source))]);
        return own;
    }

    // In the order of the vocabulary: behind the nearest criterion before it that is there, or before the nearest after it.
    static int PlaceFor(Criterion criterion, YamlLines lines, Vocabulary vocabulary)
    {
        var order = vocabulary.CriteriaOf(criterion.Topic.Value).Select(each => each.Id).ToList();
        var keys = lines.Keys.ToList();
        var index = order.IndexOf(criterion.Id);
        foreach (var earlier in order.Take(index).Reverse())
        {
            var at = keys.FindIndex(key => key.Key == earlier);
            if (at >= 0)
                return at + 1 < keys.Count ? lines.Before(keys[at + 1].Line) : lines.Count;
        }
        foreach (var later in order.Skip(index + 1))
            if (keys.FirstOrDefault(key => key.Key == later) is { Line: > 0 } next)
                return lines.Before(next.Line);
        return lines.Count;
    }

    static string? IndentationBelow(YamlLines lines, int line)
    {
        for (var below = line + 1; below <= lines.Count; below++)
        {
            var text = lines[below].TrimStart();
            if (text.Length == 0 || text.StartsWith('#'))
                continue;
            return text == "-" || text.StartsWith("- ", StringComparison.Ordinal) ? lines[below][..^text.Length] : null;
        }
        return null;
    }
}
