using System.ComponentModel;

namespace Knowledgebase.Site.Outputs.Api;

// What the files below /api/v1/ hold. A property that is published keeps its name and type; what is new is added.

/// <summary>What each file tells besides its data.</summary>
/// <typeparam name="T">The data.</typeparam>
internal sealed record ApiDocument<T>(
    [property: Description("The licence of the facts, as an SPDX id; null where none is stated.")] string? Licence,
    [property: Description("The day of the build, by which answers are judged.")] string Day,
    [property: Description("The page of the site that shows the same.")] string Page,
    T Data);

/// <summary>Where the files are.</summary>
internal sealed record ApiIndex(
    IReadOnlyList<ApiFile> Files,
    [property: Description("By the id of the platform, its file.")] IReadOnlyDictionary<string, string> Platforms,
    [property: Description("By the id of the criterion, its file.")] IReadOnlyDictionary<string, string> Criteria);

internal sealed record ApiFile(string Address, string Holds);

/// <summary>A platform in short.</summary>
internal sealed record ApiPlatform(
    string Id,
    string Name,
    string Vendor,
    [property: Description("ISO 3166-1 alpha-2 code of the country of the company that answers for the data.")] string Jurisdiction,
    [property: Description("active or retired.")] string Status,
    [property: Description("A year, a month or a day (EDTF level 0); null where it is not known.")] string? Launched,
    string? Retired,
    [property: Description("The id of the platform that its people were sent to.")] string? Successor,
    string Website,
    string? PrivacyPolicy,
    IReadOnlyList<string> Aliases,
    [property: Description("Ids that it had before.")] IReadOnlyList<string> Formerly,
    IReadOnlyList<ApiLabel> Editions,
    string Summary,
    string Page,
    [property: Description("The file with everything about it.")] string Data);

/// <summary>A platform with everything that is recorded of it.</summary>
internal sealed record ApiPlatformWhole(
    ApiPlatform Platform,
    IReadOnlyList<ApiFinding> Findings,
    IReadOnlyList<ApiEvent> Events,
    IReadOnlyList<ApiTip> Tips);

internal sealed record ApiLabel(string Id, string Label);

/// <summary>The words that facts are told in.</summary>
internal sealed record ApiVocabulary(
    IReadOnlyList<ApiTopic> Topics,
    [property: Description("By group, the terms of lists.")] IReadOnlyDictionary<string, IReadOnlyList<ApiLabel>> Terms,
    [property: Description("By kind, what an answer can be limited to; editions stand with each platform.")] IReadOnlyDictionary<string, IReadOnlyList<ApiLabel>> Scopes,
    ApiAudiences Audiences,
    IReadOnlyList<ApiStanding> Standings);

/// <summary>Whom answers can be asked for, and who can follow tips.</summary>
internal sealed record ApiAudiences(
    IReadOnlyList<ApiAudience> People,
    IReadOnlyList<ApiAudience> Occasions,
    [property: Description("Those who can follow tips.")] IReadOnlyList<ApiLabel> Roles);

internal sealed record ApiAudience(
    string Id,
    string Label,
    [property: Description("By kind, ids of the limits of answers that speak of them.")] IReadOnlyDictionary<string, IReadOnlyList<string>> Limits);

internal sealed record ApiTopic(string Id, string Title, string? Lead);

internal sealed record ApiStanding(string Id, string Label, string Meaning);

/// <summary>A question.</summary>
internal sealed record ApiCriterion(
    string Id,
    string Topic,
    string Title,
    [property: Description("With {platform} where the name goes.")] string Question,
    [property: Description("choice: one of the options. set: any of the terms. amount: an amount of one of the units, or one of the options.")] string Kind,
    [property: Description("What may be chosen; of an amount, what may be answered instead. Empty for a set.")] IReadOnlyList<ApiOption> Options,
    [property: Description("The group of terms of a set; null for other kinds.")] string? Terms,
    [property: Description("What an amount is counted in, the smallest unit first; empty for other kinds.")] IReadOnlyList<ApiUnit> Units,
    string? Why,
    [property: Description("The concept of the W3C Data Privacy Vocabulary.")] string? Dpv,
    string Page,
    [property: Description("The file with all answers to it.")] string Data);

internal sealed record ApiUnit(
    string Id,
    string One,
    string Many,
    [property: Description("How much it is of the smallest unit.")] decimal Size);

internal sealed record ApiOption(string Id, string Label, string Rating);

/// <summary>A question with the answers of all platforms.</summary>
internal sealed record ApiCriterionWhole(ApiCriterion Criterion, IReadOnlyList<ApiFinding> Findings);

/// <summary>What was found on a question about a platform, for some time and some people.</summary>
internal sealed record ApiFinding(
    string Platform,
    string Criterion,
    [property: Description("The options, terms or amount of the answer. Empty where it was looked for and not found.")] IReadOnlyList<ApiValue> Values,
    [property: Description("The place among the findings of the question: 0 stands first in the file.")] int Order,
    [property: Description("current: holds on the day of the build. past: held before. coming: begins later.")] string When,
    [property: Description("confirmed, stated, reported, disputed or unknown.")] string Standing,
    string Summary,
    [property: Description("A year, a month or a day (EDTF level 0); null where no source tells.")] string? Since,
    [property: Description("The first date on which it no longer holds; null while no end is known.")] string? Until,
    [property: Description("The day on which the evidence was last read against it.")] string Checked,
    [property: Description("The last day on which it counts as fresh.")] string FreshUntil,
    [property: Description("What limits the answer; without entries it is for all.")] IReadOnlyList<ApiLimit> AppliesTo,
    [property: Description("What limits it in words.")] string? Scope,
    IReadOnlyList<ApiEvidence> Evidence,
    string Page,
    [property: Description("The line in the repository.")] string File);

internal sealed record ApiValue(
    string Id,
    string Label,
    [property: Description("Of an option or amount; null for terms.")] string? Rating,
    [property: Description("Null for what is no amount.")] ApiQuantity? Quantity);

internal sealed record ApiQuantity(
    [property: Description("Null where only the most is known.")] decimal? Least,
    [property: Description("Null where only the least is known.")] decimal? Most,
    [property: Description("The id of the unit.")] string Unit);

internal sealed record ApiLimit(string Kind, [property: Description("Any of these.")] IReadOnlyList<ApiLabel> Values);

internal sealed record ApiEvidence(
    [property: Description("The id of the source.")] string Source,
    [property: Description("supports, disputes or rejected.")] string Relation,
    [property: Description("Where in the source.")] string? At,
    [property: Description("Exact words, at most twelve.")] string? Quote,
    string? Note,
    [property: Description("What the source answers instead; empty where it agrees or does not know.")] IReadOnlyList<ApiValue> Says,
    [property: Description("Why a source that says otherwise is not followed.")] string? Rejected);

internal sealed record ApiEvent(
    [property: Description("Unique within the platform.")] string Id,
    string Platform,
    string Kind,
    string Date,
    string? Announced,
    string Title,
    string Summary,
    ApiAmount? Amount,
    string? Authority,
    string? Case,
    string? Status,
    [property: Description("Ids of criteria.")] IReadOnlyList<string> Affects,
    IReadOnlyList<ApiEvidence> Evidence,
    string Page,
    string File);

internal sealed record ApiAmount([property: Description("In whole units of the currency.")] decimal Value, [property: Description("ISO 4217 code.")] string Currency);

internal sealed record ApiTip(
    [property: Description("Unique within the platform.")] string Id,
    string Platform,
    string Title,
    IReadOnlyList<string> For,
    string Effort,
    [property: Description("Ids of criteria.")] IReadOnlyList<string> Helps,
    IReadOnlyList<string> Steps,
    string? Limits,
    IReadOnlyList<ApiEvidence> Evidence,
    string Page,
    string File);

/// <summary>A technical word in plain ones.</summary>
internal sealed record ApiWord(
    string Id,
    string Term,
    [property: Description("How else it stands in texts.")] IReadOnlyList<string> Forms,
    string Meaning,
    IReadOnlyList<ApiEvidence> Evidence,
    string Page,
    string? File);

internal sealed record ApiSource(
    string Id,
    string Title,
    string Publisher,
    string? Author,
    string Kind,
    [property: Description("Whose word it is: independent, vendor, secondary or machine.")] string Voice,
    string Url,
    string? Archive,
    string? Published,
    string Accessed,
    [property: Description("What was read: live or stored-copy.")] string Via,
    [property: Description("BCP 47 tag.")] string Language,
    string? Note,
    string Page,
    string File);

internal sealed record ApiArticle(
    string Id,
    [property: Description("The id of the article among the sources.")] string Source,
    string Checked,
    string Summary,
    IReadOnlyList<ApiClaim> Claims,
    string Page,
    string File);

internal sealed record ApiClaim(
    string Id,
    string Says,
    string? At,
    string Verdict,
    string? Platform,
    string? Criterion,
    string Because,
    IReadOnlyList<ApiEvidence> Evidence);

/// <summary>The whole knowledge base.</summary>
internal sealed record ApiWhole(
    IReadOnlyList<ApiPlatform> Platforms,
    ApiVocabulary Vocabulary,
    IReadOnlyList<ApiCriterion> Criteria,
    IReadOnlyList<ApiFinding> Findings,
    IReadOnlyList<ApiEvent> Events,
    IReadOnlyList<ApiTip> Tips,
    IReadOnlyList<ApiSource> Sources,
    IReadOnlyList<ApiArticle> Articles,
    IReadOnlyList<ApiWord> Glossary);
