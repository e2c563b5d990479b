namespace Knowledgebase.Facts.Reading;

/// <summary>The mistakes that show while files are read, before what they say is compared.</summary>
internal static class ReadingRules
{
    public static readonly Rule MissingFile = Error("missing-file", "A file or folder that the input needs is not there.");
    public static readonly Rule UnexpectedFile = Error("unexpected-file",
        "A file or folder has a name or place that nothing reads.");
    public static readonly Rule UnreadableFile = Error("unreadable-file",
        "A file or folder cannot be opened, or is a link, a pipe or a device that the input may not hold.");
    public static readonly Rule FileTooLarge = Error("file-too-large", "A file is over one megabyte.");
    public static readonly Rule NotUtf8 = Error("not-utf8", "A file is not UTF-8 text.");
    public static readonly Rule InvisibleCharacter = Error("invisible-character",
        "A text holds a character that nobody can see.");
    public static readonly Rule BadYaml = Error("bad-yaml", "A file breaks the rules of YAML.");
    public static readonly Rule CommentBehindText = Error("comment-behind-text",
        "A comment stands in the line of a text without quotes, as if it were the rest of that text.");
    public static readonly Rule UnsupportedYaml = Error("unsupported-yaml",
        "A file uses anchors, aliases, merge keys, tags or several documents.");
    public static readonly Rule NestedTooDeep = Error("nested-too-deep",
        "Lists and groups of keys stand in each other more than twenty deep.");
    public static readonly Rule MissingFrontMatter = Error("missing-front-matter",
        "A page does not begin with its title and description between two lines of ---.");
    public static readonly Rule DuplicateKey = Error("duplicate-key", "A key stands twice in one group.");
    public static readonly Rule UnknownKey = Error("unknown-key", "A key means nothing where it stands.");
    public static readonly Rule MissingKey = Error("missing-key", "A key that must be there is not.");
    public static readonly Rule EmptyValue = Error("empty-value", "A key, a list or a group holds nothing.");
    public static readonly Rule WrongType = Error("wrong-type",
        "A list, a text or a group of keys stands where another of them belongs.");
    public static readonly Rule TextTooLong = Error("text-too-long", "A text has more characters than its place can hold.");
    public static readonly Rule TooManyEntries = Error("too-many-entries",
        "A list or a group has more entries than its place can hold.");
    public static readonly Rule NameWithoutLetters = Error("name-without-letters",
        "A name or phrase that people look for something by has neither a letter nor a digit.");
    public static readonly Rule RepeatedEntry = Error("repeated-entry", "A list has the same entry twice.");
    public static readonly Rule UnknownWord = Error("unknown-word",
        "A word is not one of the few that are allowed in its place.");
    public static readonly Rule UnknownConcept = Error("unknown-concept",
        "The vocabulary names a concept that the W3C Data Privacy Vocabulary does not have.");
    public static readonly Rule MalformedId = Error("malformed-id",
        "An id is not made of lower-case letters and digits joined by single hyphens, has more than 80 characters, or is a name that Windows keeps.");
    public static readonly Rule ReservedId = Error("reserved-id",
        "The vocabulary gives a meaning to an id that has one already.");
    public static readonly Rule MalformedDate = Error("malformed-date",
        "A date is not a year, a month or a day that a calendar has.");
    public static readonly Rule DateOutOfRange = Error("date-out-of-range",
        "A date lies before the year 1900 or after the year 2200.");
    public static readonly Rule DateInFuture = Error("date-in-future",
        "Something was read or checked on a day that has not come yet.");
    public static readonly Rule MalformedAddress = Error("malformed-address",
        "A web address is not a whole one that begins with http:// or https://.");
    public static readonly Rule MalformedEmailAddress = Error("malformed-email-address", "An address of e-mail is not one.");
    public static readonly Rule MalformedAmount = Error("malformed-amount",
        "An amount is not a plain number, lacks a unit where it has one, or is higher than anything that is counted.");
    public static readonly Rule UnclearUnit = Error("unclear-unit",
        "Two units of a criterion have one name, or the smallest is not of the size 1.");
    public static readonly Rule MalformedCurrency = Error("malformed-currency", "A currency is not three capital letters.");
    public static readonly Rule MalformedCountry = Error("malformed-country", "A jurisdiction is not two capital letters.");
    public static readonly Rule MalformedLanguage = Error("malformed-language", "A language is not a tag such as en or pt-BR.");
    public static readonly Rule QuestionWithoutPlatform = Error("question-without-platform",
        "A question has no place for the name of a platform, or something else in braces.");
    public static readonly Rule MalformedFingerprint = Error("malformed-fingerprint",
        "The fingerprint of a source is not one that the check of sources made.");
    public static readonly Rule SameLabel = new("same-label", Severity.Warning,
        "Two options, terms, questions of a topic, topics, scopes, profiles, pages for readers, audiences, roles or editions of a platform are called the same.");
    public static readonly Rule WrongKindOfAnswer = Error("wrong-kind-of-answer",
        "A list answers a criterion that takes one option or amount, or a single word answers one that takes a list.");
    public static readonly Rule RejectedWithoutSays = Error("rejected-without-says",
        "Evidence is rejected, but nothing tells what it says.");
    public static readonly Rule SameAsBesideValue = Error("same-as-beside-value",
        "A finding takes its answer from another platform with `same-as`, and says something of its own too.");
    public static readonly Rule SameAsInCircle = Error("same-as-in-circle", "Findings take their answers from each other.");
    public static readonly Rule SameAsNothing = Error("same-as-nothing",
        "A finding takes its answer from a platform that has none to the same question.");

    /// <summary>All of them, in the order in which a file can fail.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        MissingFile, UnexpectedFile, UnreadableFile, FileTooLarge, NotUtf8, InvisibleCharacter, BadYaml, CommentBehindText, UnsupportedYaml,
        NestedTooDeep, MissingFrontMatter, DuplicateKey, UnknownKey, MissingKey, EmptyValue, WrongType, TextTooLong, TooManyEntries, NameWithoutLetters, RepeatedEntry,
        UnknownWord, UnknownConcept, MalformedId, ReservedId, MalformedDate, DateOutOfRange, DateInFuture, MalformedAddress, MalformedEmailAddress, MalformedAmount,
        UnclearUnit, MalformedCurrency, MalformedCountry, MalformedLanguage, QuestionWithoutPlatform, MalformedFingerprint, SameLabel, WrongKindOfAnswer, RejectedWithoutSays,
        SameAsBesideValue, SameAsInCircle, SameAsNothing,
    ];

    static Rule Error(string code, string sentence) => new(code, Severity.Error, sentence);
}
