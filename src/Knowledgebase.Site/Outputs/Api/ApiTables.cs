using System.Globalization;

namespace Knowledgebase.Site.Outputs.Api;

/// <summary>The facts as tables for spreadsheets (RFC 4180).</summary>
internal static class ApiTables
{
    public static IReadOnlyList<ApiTable> All { get; } =
    [
        new("comparison.csv", "The answers of today, a line each.",
            ["platform", "criterion", "answer", "labels", "standing", "since", "checked", "applies to", "summary", "sources", "page", "licence", "day", "at least", "at most", "unit"],
            api => from finding in api.Findings
                   where finding.When == "current"
                   let quantity = finding.Values is [var value, ..] ? value.Quantity : null
                   select (string?[])
                   [
                       finding.Platform, finding.Criterion, Join(finding.Values.Select(value => value.Id)), Join(finding.Values.Select(value => value.Label)),
                       finding.Standing, finding.Since, finding.Checked,
                       Join(finding.AppliesTo.Select(limit => $"{limit.Kind}: {string.Join(" or ", limit.Values.Select(value => value.Label))}")),
                       finding.Summary,
                       Join(finding.Evidence.Where(piece => piece.Relation == "supports").Select(piece => api.AddressOf(piece.Source)).OfType<string>()),
                       finding.Page, api.Data.Licence, api.Data.Today,
                       quantity?.Least?.ToString(CultureInfo.InvariantCulture), quantity?.Most?.ToString(CultureInfo.InvariantCulture), quantity?.Unit,
                   ]),
        new("events.csv", "All events.",
            ["platform", "id", "kind", "date", "title", "amount", "currency", "authority", "case", "status", "summary", "sources", "page"],
            api => api.Events.Select(happening => (string?[])
            [
                happening.Platform, happening.Id, happening.Kind, happening.Date, happening.Title,
                happening.Amount?.Value.ToString(CultureInfo.InvariantCulture), happening.Amount?.Currency, happening.Authority, happening.Case, happening.Status,
                happening.Summary, Join(happening.Evidence.Select(piece => api.AddressOf(piece.Source)).OfType<string>()), happening.Page,
            ])),
        new("sources.csv", "The registry of sources.",
            ["id", "title", "publisher", "author", "kind", "url", "archive", "published", "accessed", "via", "language", "page"],
            api => api.Sources.Select(source => (string?[])
            [
                source.Id, source.Title, source.Publisher, source.Author, source.Kind, source.Url, source.Archive, source.Published, source.Accessed,
                source.Via, source.Language, source.Page,
            ])),
    ];

    public static string Text(ApiTable table, ApiContents api) => string.Concat(table.Rows(api).Prepend(table.Heads).Select(Line));

    static string Join(IEnumerable<string> values) => string.Join("; ", values);

    static string Line(string?[] cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    // A cell that begins so is run as a formula by spreadsheets; an apostrophe before it makes it text.
    static string Cell(string? text)
    {
        if (text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..])
            text = "'" + text;
        return text is null ? "" : text.AsSpan().ContainsAny("\",\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}

/// <summary>A table of the API.</summary>
internal sealed record ApiTable(string Name, string Holds, string[] Heads, Func<ApiContents, IEnumerable<string?[]>> Rows);
