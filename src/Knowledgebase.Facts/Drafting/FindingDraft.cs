using Knowledgebase.Facts.Schemas;

namespace Knowledgebase.Facts.Drafting;

/// <summary>Drafts a new finding, above those that are older.</summary>
public static class FindingDraft
{
    internal const string Value = "value";
    internal const string Unknown = "unknown";
    const string Source = "source";

    /// <summary>The file that the findings on a criterion stand in, from the folder of the input.</summary>
    public static string FileFor(string platform, Criterion criterion) => $"platforms/{platform}/{criterion.Topic.Value}.yml";

    /// <summary>Why there can be no such finding, in a sentence; null where there can.</summary>
    public static string? Refusal(KnowledgeBase knowledge, string platform, string criterion)
    {
        if (knowledge.Platform(platform) is null)
            return $"No platform is called {platform}.{Nearest(knowledge.Platforms.Select(known => known.Value.Id), platform)}"
                + " If it is new, begin with `new platform`, and fill in what that writes.";
        return knowledge.Vocabulary.Criterion(criterion) is null
            ? $"No criterion is called {criterion}.{Nearest(knowledge.Vocabulary.Criteria.Select(known => known.Value.Id), criterion)}"
                + " They are listed in vocabulary/criteria.yml."
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
        var question = knowledge.Vocabulary.Criterion(criterion)!;
        var file = FileFor(platform, question);
        var finding = Lines(Blanks.OfFinding(knowledge.Vocabulary, question, today), values);
        var lines = new YamlLines(text ?? InputSchemas.Of(knowledge).For(file)!.LineFor(file) + "\n");
        if (lines.LineOfKey(criterion) is not { } line)
            return lines.Insert(file, PlaceFor(question, lines, knowledge.Vocabulary), [$"{criterion}:", .. finding.Select(each => "  " + each)]);
        if (IndentationBelow(lines, line) is not { } indentation)
            return new Draft.Refused(
                $"The findings on {criterion} in line {line} of {file} do not stand one below the other. Write them so, each behind a hyphen.");
        return lines.Insert(file, line, [.. finding.Select(each => indentation + each)]);
    }

    static List<string> Lines(EquatableList<Blank> blanks, IReadOnlyDictionary<string, string> values)
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

    static string Nearest(IEnumerable<string> known, string word) => new Checking.Nearest(known).DidYouMean(word);
}
