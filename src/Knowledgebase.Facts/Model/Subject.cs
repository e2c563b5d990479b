namespace Knowledgebase.Facts.Model;

/// <summary>What the knowledge base is about, in words that readers know. Neither the generator nor the theme knows another.</summary>
/// <param name="Heading">The heading of the home page; null for the title of the site.</param>
/// <param name="Singular">What one platform is called, such as <c>service</c>.</param>
/// <param name="Plural">What several are called.</param>
/// <param name="Kind">What they are, said in full, such as <c>video-call services</c>.</param>
/// <param name="ExampleQuery">What can be searched for, as an example; null for none.</param>
/// <param name="FirstQuestions">The questions that people ask first, in that order.</param>
/// <param name="CommonWords">Words that people type whatever they look for here, such as <c>call</c>.</param>
public sealed record Subject(
    string? Heading,
    string Singular,
    string Plural,
    string Kind,
    string? ExampleQuery,
    EquatableList<Located<FirstQuestion>> FirstQuestions,
    EquatableList<Located<string>> CommonWords)
{
    /// <summary>The ids of the criteria that matter to people who leave a platform, such as whether their data can be deleted.</summary>
    public EquatableList<Located<string>> Leaving { get; init; } = [];

    /// <summary>What several platforms are called, at the beginning of a line.</summary>
    public string PluralAsTitle => Capitalized(Plural);

    /// <summary>What one platform is called, at the beginning of a line.</summary>
    public string SingularAsTitle => Capitalized(Singular);

    /// <summary>What is said where <c>site.yml</c> does not name the subject.</summary>
    public static Subject Unnamed { get; } = new(null, "platform", "platforms", "platforms", null, [], []);

    static string Capitalized(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}

/// <summary>A question that people ask first.</summary>
/// <param name="Criterion">The id of its criterion.</param>
/// <param name="Words">How they ask it, in a few words.</param>
public sealed record FirstQuestion(string Criterion, string Words);

/// <summary>Where the prose explains what pages show; each is an address on the site, or null where nothing does.</summary>
/// <param name="Standing">How well an answer is supported.</param>
/// <param name="Ratings">What the icons and colours mean.</param>
/// <param name="Reading">How to read a comparison.</param>
/// <param name="Freshness">When something is due for another look.</param>
/// <param name="History">How a past day is told.</param>
/// <param name="Choosing">How needs are weighed.</param>
public sealed record Explanations(
    Located<string>? Standing,
    Located<string>? Ratings,
    Located<string>? Reading,
    Located<string>? Freshness,
    Located<string>? History,
    Located<string>? Choosing)
{
    /// <summary>Those that there are.</summary>
    public IEnumerable<Located<string>> All =>
        new[] { Standing, Ratings, Reading, Freshness, History, Choosing }.OfType<Located<string>>();

    /// <summary>None.</summary>
    public static Explanations None { get; } = new(null, null, null, null, null, null);
}
