using System.Globalization;
using Knowledgebase.Facts.Names;
using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>
/// Reads single values. Each method gives null, with a problem reported, where the node makes no sense as
/// what is asked for; <c>key</c> is the key that it stands under, for the message.
/// </summary>
internal static class Values
{
    // What lies outside is a slip of the hand, and would stretch timelines over centuries.
    public const int FirstYear = 1900;
    public const int LastYear = Today.LastYear;

    /// <summary>A text and its place.</summary>
    /// <param name="longest">How many characters it can have; null where nothing limits them.</param>
    public static Located<string>? Word(Node node, string key, Report report, int? longest = null)
    {
        switch (node)
        {
            case Node.Scalar { IsEmpty: false } scalar when scalar.Text.Length > longest && CountOf(scalar.Text) is var length && length > longest:
                report.Add(ReadingRules.TextTooLong, node.At, string.Create(CultureInfo.InvariantCulture,
                    $"`{key}` has {length:N0} characters here, and {longest:N0} are the most. Shorten it."));
                return null;
            case Node.Scalar { IsEmpty: false } scalar:
                return new Located<string>(scalar.Text, scalar.At);
            case Node.Scalar:
                report.Add(ReadingRules.EmptyValue, node.At,
                    $"`{key}` is empty here. Write what it should say, or take it away.");
                return null;
            default:
                report.Add(ReadingRules.WrongType, node.At, $"`{key}` should hold a text, but this is {node.Description}.");
                return null;
        }
    }

    /// <summary>A text.</summary>
    public static string? Text(Node node, string key, Report report, FieldType.Text form) => Word(node, key, report, form.Most)?.Value;

    /// <summary>A text that follows a pattern.</summary>
    public static string? Like(Node node, string key, Report report, Pattern pattern, int? longest = null) =>
        TextThat(pattern.Fits, node, key, report, pattern.Rule, pattern.Advice, longest);

    /// <summary>The id of what the key describes.</summary>
    public static string? Id(Node node, string key, Report report) =>
        Word(node, key, report) is { } word && Ids.Accept(word, report) ? word.Value : null;

    /// <summary>A date and its place.</summary>
    public static Located<PartialDate>? Date(Node node, string key, Report report)
    {
        if (Word(node, key, report) is not { } word)
            return null;
        if (!PartialDate.TryParse(word.Value, out var date))
            report.Add(ReadingRules.MalformedDate, word.At, DateMistake.Explain(key, word.Value));
        else if (date.Year is < FirstYear or > LastYear)
            report.Add(ReadingRules.DateOutOfRange, word.At,
                $"`{key}` cannot be {date}: facts are of the years from {FirstYear} to {LastYear}. Correct the year.");
        else
            return new Located<PartialDate>(date, word.At);
        return null;
    }

    /// <summary>A date that has come, because something was done on it.</summary>
    public static PartialDate? PastDate(Node node, string key, Report report)
    {
        if (Date(node, key, report) is not { } date)
            return null;
        if (report.Today.IsBefore(date.Value))
            report.Add(ReadingRules.DateInFuture, date.At,
                $"`{key}` is {date.Value}, but today is {report.Today.Day:yyyy-MM-dd}. Give the day on which it was done.");
        return date.Value;
    }

    /// <summary>A whole web address.</summary>
    public static string? Address(Node node, string key, Report report) => TextThat(
        WebAddress.IsWellFormed, node, key, report, ReadingRules.MalformedAddress,
        "Write the whole address with https:// or http://, without spaces and without a name and password in it.",
        WebAddress.Longest);

    /// <summary>The address of a site: of a host, or of a folder on one.</summary>
    public static string? SiteAddress(Node node, string key, Report report) => TextThat(
        WebAddress.IsFolder, node, key, report, ReadingRules.MalformedAddress,
        "Write the whole address of the site, with https:// and a slash at its end, and without ?, #, * or a colon in its path.",
        WebAddress.Longest);

    /// <summary>The address of a repository, which may end in a slash.</summary>
    public static string? RepositoryAddress(Node node, string key, Report report) => TextThat(
        text => WebAddress.IsFolder(text.TrimEnd('/') + "/"), node, key, report, ReadingRules.MalformedAddress,
        "Write the whole address with https:// or http://, and without ?, #, * or a colon in its path: the addresses of files are added to it.",
        WebAddress.Longest);

    /// <summary>A concept that the published Data Privacy Vocabulary has.</summary>
    public static string? Concept(Node node, string key, Report report)
    {
        if (Word(node, key, report) is not { } word)
            return null;
        if (DataPrivacyVocabulary.KindOf(word.Value) is not null)
            return word.Value;
        var nearest = new SpellingSuggester(DataPrivacyVocabulary.Concepts);
        report.Add(ReadingRules.UnknownConcept, word.At,
            $"The Data Privacy Vocabulary has no concept {word.Value}.{nearest.DidYouMean(word.Value)} "
            + "Take one from https://w3id.org/dpv (dpv:) or https://w3id.org/dpv/pd (pd:), or leave the key out.");
        return null;
    }

    /// <summary>A number that is neither negative nor higher than the highest.</summary>
    public static decimal? Number(Node node, string key, Report report, decimal highest)
    {
        var number = 0m;
        return TextThat(IsNumber, node, key, report, ReadingRules.MalformedAmount,
            $"Write digits alone, such as 85000000 or 12.50, and no more than {highest:0}.") is null ? null : number;

        bool IsNumber(string text) =>
            decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && number <= highest;
    }

    /// <summary>One of the few words that an enumeration has.</summary>
    public static T? OneOf<T>(Node node, string key, Report report)
        where T : struct, Enum => OneOf(node, key, report, EnumIds<T>.All) is { } word ? EnumIds<T>.Find(word) : null;

    /// <summary>One of a few words.</summary>
    public static string? OneOf(Node node, string key, Report report, IReadOnlyCollection<string> words)
    {
        if (Word(node, key, report) is not { } word)
            return null;
        if (words.Contains(word.Value))
            return word.Value;
        var hint = new SpellingSuggester(words).To(word.Value) is { } nearest
            ? $"Did you mean {nearest}?"
            : $"It can be {string.Join(", ", words)}.";
        report.Add(ReadingRules.UnknownWord, word.At, $"`{key}` cannot be {word.Value}. {hint}");
        return null;
    }

    /// <summary>A list, without the members that could not be decoded.</summary>
    /// <param name="most">How many members it can have; null where nothing limits them. Those beyond are not decoded.</param>
    public static EquatableList<T> List<T>(Node node, string key, Report report, Decoder<T> decode, int? most = null)
        where T : struct
    {
        if (node is not Node.Sequence sequence)
        {
            report.Add(ReadingRules.WrongType, node.At, $"`{key}` should hold a list, but this is {node.Description}.");
            return [];
        }
        if (sequence.Items.Count == 0)
            report.Add(ReadingRules.EmptyValue, node.At,
                $"`{key}` is an empty list. Add what belongs in it, or take the key away.");
        var members = new List<T>();
        foreach (var item in Within(sequence.Items, most, node, $"`{key}`", report))
            if (decode(item, report) is { } member)
                members.Add(member);
        return members.Count == 0 ? [] : new EquatableList<T>(members.ToArray());
    }

    /// <summary>A list in which nothing stands twice, without the members that could not be decoded.</summary>
    /// <inheritdoc cref="List"/>
    public static EquatableList<T> Set<T>(Node node, string key, Report report, Decoder<T> decode, int? most = null)
        where T : struct
    {
        var members = new HashSet<T>();
        return List<T>(node, key, report, (item, part) =>
        {
            if (decode(item, part) is not { } member)
                return null;
            if (members.Add(member))
                return member;
            part.Add(ReadingRules.RepeatedEntry, item.At, "This stands in the list already. Take one of them away.");
            return null;
        }, most);
    }

    /// <summary>A list of words with their places, such as ids that stand elsewhere, none of them twice.</summary>
    /// <param name="longest">How many characters each can have; null where nothing limits them.</param>
    /// <param name="most">How many words it can have; null where nothing limits them.</param>
    public static EquatableList<Located<string>> Words(Node node, string key, Report report, int? longest = null, int? most = null) =>
        Set(node, key, report, (item, part) => Word(item, key, part, longest), most);

    /// <summary>A list of names or phrases that people look for something by.</summary>
    /// <inheritdoc cref="Words"/>
    public static EquatableList<Located<string>> Names(Node node, string key, Report report, int? longest = null, int? most = null) =>
        Set<Located<string>>(node, key, report, (item, part) => Word(item, key, part, longest) is { } word && IsFindable(word, part) ? word : null, most);

    static bool IsFindable(Located<string> name, Report report)
    {
        if (ComparableName.Of(name.Value).Length > 0)
            return true;
        report.Add(ReadingRules.NameWithoutLetters, name.At, $"Nobody can find anything by {name.Value}, since search compares letters and digits alone. Take it away.");
        return false;
    }

    /// <summary>A group whose keys are ids, without the entries that could not be decoded.</summary>
    /// <param name="most">How many entries it can have; null where nothing limits them. Those beyond are not decoded.</param>
    /// <param name="why">Why so many are the most, where people could ask.</param>
    public static EquatableList<Located<T>> Group<T>(Node node, string what, Report report, EntryDecoder<T> decode, int? most = null, string? why = null)
        where T : class
    {
        if (node is not Node.Mapping mapping)
        {
            report.Add(ReadingRules.WrongType, node.At,
                $"{what} should be a group of ids with what belongs to each, but this is {node.Description}.");
            return [];
        }
        if (mapping.Entries.Count == 0)
            report.Add(ReadingRules.EmptyValue, node.At, $"{what} is an empty group. Add what belongs in it, or take it away.");
        var members = new List<Located<T>>();
        foreach (var (key, value) in Within(mapping.Entries, most, node, what, report, why))
        {
            var id = new Located<string>(key.Text, key.At);
            if (Ids.Accept(id, report) && decode(key.Text, key.At, value, report) is { } member)
                members.Add(new Located<T>(member, key.At));
            else
                report.AddUnread(key.Text);
        }
        return members.Count == 0 ? [] : new EquatableList<Located<T>>(members.ToArray());
    }

    static IEnumerable<T> Within<T>(EquatableList<T> entries, int? most, Node node, string what, Report report, string? why = null)
    {
        if (!(entries.Count > most))
            return entries;
        report.Add(ReadingRules.TooManyEntries, node.At, string.Create(CultureInfo.InvariantCulture,
            $"{what} has {entries.Count:N0} entries here, and {most:N0} are the most{(why is null ? "" : $", since {why}")}. Take some away."));
        return entries.Take(most.Value);
    }

    // Code points, as JSON Schema counts them.
    static int CountOf(string text)
    {
        var count = text.Length;
        foreach (var unit in text)
            if (char.IsLowSurrogate(unit))
                count--;
        return count;
    }

    static string? TextThat(
        Func<string, bool> passes, Node node, string key, Report report, Rule rule, string advice, int? longest = null)
    {
        if (Word(node, key, report, longest) is not { } word)
            return null;
        if (passes(word.Value))
            return word.Value;
        report.Add(rule, word.At, $"`{key}` cannot be {word.Value}. {advice}");
        return null;
    }
}

/// <summary>Makes a member of a list from its node; null, with a problem reported, where that fails.</summary>
internal delegate T? Decoder<T>(Node node, Report report)
    where T : struct;

/// <summary>Makes what an id stands for from its node; null, with a problem reported, where that fails.</summary>
internal delegate T? EntryDecoder<T>(string id, Position at, Node node, Report report)
    where T : class;
