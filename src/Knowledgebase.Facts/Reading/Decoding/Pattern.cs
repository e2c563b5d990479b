using System.Text.RegularExpressions;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>A pattern that a text must follow as a whole.</summary>
/// <param name="Expression">Written so that regular expressions of .NET and of ECMA-262, which schemas use, mean the same by it.</param>
/// <param name="Rule">What is broken by a text that does not.</param>
/// <param name="Advice">Tells what one looks like that does.</param>
internal sealed record Pattern(string Expression, Rule Rule, string Advice)
{
    /// <summary>A country: ISO 3166-1 alpha-2.</summary>
    public static readonly Pattern Country = new("^[A-Z]{2}$", ReadingRules.MalformedCountry,
        "Write the two capital letters of ISO 3166-1, such as US.");

    /// <summary>A currency: ISO 4217.</summary>
    public static readonly Pattern Currency = new("^[A-Z]{3}$", ReadingRules.MalformedCurrency,
        "Write the three capital letters of ISO 4217, such as USD.");

    /// <summary>The shape of language tags (BCP 47): a language, then subtags such as a script or a region, 35 characters at most (RFC 5646, section 4.4.1).</summary>
    public static readonly Pattern LanguageTag = new("^(?=.{2,35}$)[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", ReadingRules.MalformedLanguage,
        "Write a language tag such as en, de or pt-BR.");

    /// <summary>
    /// An address of e-mail, 254 characters at most (RFC 5321), without what has a meaning in lists of them (RFC 5322, section 3.2.3)
    /// or could end it in a link, or stand there for another character.
    /// </summary>
    public static readonly Pattern EmailAddress = new(@"^(?=.{3,254}$)[^\s@<>()\[\]\\,:;?&#%""]+@[^\s@<>()\[\]\\,:;?&#%""]+$", ReadingRules.MalformedEmailAddress,
        "Write an address such as facts@example.org.");

    /// <summary>A question about any platform. What is nearly the placeholder would stand on pages as it is.</summary>
    public static readonly Pattern Question = new(@"^([^{}]|\{platform\})*\{platform\}([^{}]|\{platform\})*$", ReadingRules.QuestionWithoutPlatform,
        "Write {platform} where the name goes, and nothing else in braces.");

    /// <summary>What is kept of the text of a source.</summary>
    public static readonly Pattern Fingerprint = new("^[0-9]{1,2}-[0-9a-f]{32}-[0-9a-f]{16}$", ReadingRules.MalformedFingerprint,
        "Take the line away, and `sources check --write` makes it anew.");

    /// <summary>An amount with a unit, whichever that is.</summary>
    public static readonly Pattern Amount = new(@"^((at most|at least) )?\d{1,9}(\.\d{1,4})?( to \d{1,9}(\.\d{1,4})?)? \S.*$", ReadingRules.MalformedAmount,
        "Write an amount such as 30 days, 30 to 90 days, at most 30 days or at least 30 days.");

    /// <summary>An address on the site: a page, and perhaps a heading on it.</summary>
    public static readonly Pattern SitePath = new("^/([a-z0-9-]+/)+(#[a-z0-9-]+)?$", ReadingRules.MalformedAddress,
        "Write an address on the site such as /methodology/ or /methodology/#standing.");

    /// <summary>What a recorded change is of, its day, and, from the second change of that day on, its number.</summary>
    public static readonly Pattern ChangeId = new(
        "^(events/)?[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*/[0-9]{4}-[0-9]{2}-[0-9]{2}(-([2-9]|[1-9][0-9]{1,3}))?$", ReadingRules.MalformedId,
        ChangeDecoder.Advice);

    readonly Regex expression = new(Expression, RegexOptions.CultureInvariant);

    /// <summary>Whether a text follows it. An end of a line behind it is part of the text.</summary>
    public bool Fits(string text) => expression.Match(text) is { Success: true } match && match.Length == text.Length;
}
