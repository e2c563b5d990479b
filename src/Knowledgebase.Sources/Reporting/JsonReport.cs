using System.Text.Json;
using System.Text.Json.Serialization;

namespace Knowledgebase.Sources.Reporting;

/// <summary>The report as JSON, for programs.</summary>
public static class JsonReport
{
    static readonly JsonSerializerOptions format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>The whole report: all sources in the order of the registry, each with its issues, the most pressing first.</summary>
    /// <param name="day">The day that it is of.</param>
    public static string Of(CheckReport report, DateOnly day) => JsonSerializer.Serialize(
        new
        {
            Day = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Fine = report.Fine,
            report.ArchiveAnswered,
            Sources = report.Sources.Select(source => new
            {
                source.Source.Id,
                source.Source.Url,
                source.At.File,
                source.At.Line,
                Concerns = source.Issues.Select(issue => issue.Id()),
                source.Seen.At,
                source.Seen.Reach,
                source.Seen.Explanation,
                source.Seen.MovedTo,
                source.Seen.TitleNow,
                Quotes = source.Seen.Quotes.Select(quote => new { quote.Quote, quote.Fate }),
                TextChange = source.Seen.ChangeFrom(source.Source),
                source.Seen.Fingerprint,
                Archive = source.Source.Archive ?? source.Seen.Archive,
                Due = source.Due.Select(statement => new
                {
                    Statement = statement.Words,
                    statement.At.File,
                    statement.At.Line,
                    QuoteVanished = source.HasLost(statement),
                }),
            }),
        },
        format);
}
