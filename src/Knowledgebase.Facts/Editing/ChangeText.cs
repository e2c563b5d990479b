using Knowledgebase.Facts.Reading.Decoding;
using Knowledgebase.Facts.Reading.Files;

namespace Knowledgebase.Facts.Editing;

/// <summary>Writes recorded changes as they stand in the files of the folder <c>changes</c>: below what is there, which stays as it is.</summary>
public static class ChangeText
{
    /// <summary>The folder in the input.</summary>
    public const string Folder = "changes";

    /// <summary>The file of a month, from the folder of the input; the month goes on in a second file where the first is full.</summary>
    /// <param name="part">From 1.</param>
    public static string FileOf(DateOnly day, int part) =>
        FormattableString.Invariant($"{Folder}/{day:yyyy-MM}{(part == 1 ? "" : FormattableString.Invariant($"-{part}"))}.yml");

    /// <summary>Whether a file, named from the folder of the input, is one of the month of a day.</summary>
    internal static bool IsFileOf(DateOnly day, string file) =>
        file == FileOf(day, 1) || file.StartsWith(FormattableString.Invariant($"{Folder}/{day:yyyy-MM}-"), StringComparison.Ordinal);

    /// <summary>The files with more changes in them; those without more are not among them.</summary>
    /// <param name="read">Gives the text of a file of the input; null where there is none.</param>
    /// <param name="modeline">Gives the first line of a file, by which editors find its schema.</param>
    public static IReadOnlyList<(string File, string? Before, string After)> Append(
        IEnumerable<RecordedChange> changes, Func<string, string?> read, Func<string, string> modeline)
    {
        var files = new List<(string File, string? Before, string After)>();
        foreach (var month in changes.GroupBy(change => (change.Day.Year, change.Day.Month)))
        {
            var part = 1;
            var current = Open(month.First().Day, part);
            while (current.Before is not null && read(FileOf(month.First().Day, part + 1)) is not null)
                current = Open(month.First().Day, ++part);
            foreach (var change in month)
            {
                var entry = Of(change);
                if (Bytes(current.After) + Bytes(entry) > RegularFile.MostBytes)
                {
                    Close();
                    current = Open(change.Day, ++part);
                }
                current.After += entry;
            }
            Close();

            void Close()
            {
                if (current.After != current.Before)
                    files.Add(current);
            }
        }
        return files;

        (string File, string? Before, string After) Open(DateOnly day, int part)
        {
            var file = FileOf(day, part);
            var text = read(file);
            return (file, text, text is null ? Heading(modeline(file)) : text.Length == 0 || text.EndsWith('\n') ? text : text + "\n");
        }
    }

    static string Heading(string modeline) => modeline + "\n# Written by `record`, which adds entries below. Those that stand here are never changed: pages at permanent addresses show them.\n";

    static int Bytes(string text) => System.Text.Encoding.UTF8.GetByteCount(text);

    static string Of(RecordedChange change)
    {
        var lines = new List<string> { $"- {ChangeDecoder.Id}: {change.Id}" };
        switch (change)
        {
            case RecordedChange.OfFact fact:
                Answers(ChangeDecoder.Was, fact.Was);
                Answers(ChangeDecoder.Now, fact.Now);
                break;
            case RecordedChange.OfEvent happening:
                Event(ChangeDecoder.EventWas, happening.Was);
                Event(ChangeDecoder.Event, happening.Now);
                break;
        }
        return string.Concat(lines.Select(line => line + "\n"));

        void Answers(string key, EquatableList<RecordedAnswer> answers)
        {
            if (answers.Count > 0)
                lines.Add($"  {key}:");
            lines.AddRange(answers.Select(answer => "    - " + Group(
            [
                ("answer", YamlText.Scalar(answer.Answer)),
                ("words", YamlText.Scalar(answer.Words)),
                ("for", answer.For is null ? null : YamlText.Scalar(answer.For)),
                ("standing", answer.Standing.Id()),
                ("checked", answer.Checked.ToString()),
                ("sources", ListOf(answer.Sources)),
                ("against", ListOf(answer.Against)),
            ])));
        }

        void Event(string key, RecordedEvent? happening)
        {
            if (happening is not null)
                lines.Add($"  {key}: " + Group(
                [
                    ("title", YamlText.Scalar(happening.Title)),
                    ("kind", happening.Kind.Id()),
                    ("date", happening.Date.ToString()),
                    ("amount", happening.Amount is null ? null : YamlText.Scalar(happening.Amount)),
                    ("status", happening.Status?.Id()),
                    ("sources", ListOf(happening.Sources)),
                ]));
        }
    }

    static string? ListOf(EquatableList<string> ids) => ids.Count == 0 ? null : YamlText.List(ids);

    static string Group((string Key, string? Value)[] values) =>
        $"{{ {string.Join(", ", values.Where(value => value.Value is not null).Select(value => $"{value.Key}: {value.Value}"))} }}";
}
