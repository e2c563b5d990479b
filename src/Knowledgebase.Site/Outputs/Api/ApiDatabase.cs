using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Knowledgebase.Site.Outputs.Api;

/// <summary>The whole knowledge base as one SQLite database, for those who ask it in SQL.</summary>
internal static class ApiDatabase
{
    public const string Name = "all.sqlite";

    public const string Holds = "All of these as a SQLite database.";

    /// <summary>The tables, each with its columns and rows. Lists are tables of their own, which name what they belong to.</summary>
    static IReadOnlyList<(string Name, string Columns, IEnumerable<object?[]> Rows)> Tables(ApiContents api) =>
    [
        ("about", "licence, day", [[api.Data.Licence, api.Data.Today]]),
        ("platforms", "id, name, vendor, jurisdiction, status, launched, retired, website, privacy_policy, summary, page", api.Platforms.Select(platform => (object?[])
            [platform.Id, platform.Name, platform.Vendor, platform.Jurisdiction, platform.Status, platform.Launched, platform.Retired, platform.Website, platform.PrivacyPolicy, platform.Summary, platform.Page])),
        ("criteria", "id, topic, title, question, kind, why, dpv, page", api.Criteria.Select(criterion => (object?[])
            [criterion.Id, criterion.Topic, criterion.Title, criterion.Question, criterion.Kind, criterion.Why, criterion.Dpv, criterion.Page])),
        ("findings", "platform, criterion, place, \"when\", standing, summary, since, until, checked, fresh_until, scope, page, file", api.Findings.Select(finding => (object?[])
            [finding.Platform, finding.Criterion, finding.Order, finding.When, finding.Standing, finding.Summary, finding.Since, finding.Until, finding.Checked, finding.FreshUntil, finding.Scope, finding.Page, finding.File])),
        ("finding_values", "platform, criterion, place, value, label, rating", api.Findings.SelectMany(finding => finding.Values.Select(value => (object?[])
            [finding.Platform, finding.Criterion, finding.Order, value.Id, value.Label, value.Rating]))),
        ("finding_limits", "platform, criterion, place, kind, value, label", api.Findings.SelectMany(finding => finding.AppliesTo.SelectMany(limit => limit.Values.Select(value => (object?[])
            [finding.Platform, finding.Criterion, finding.Order, limit.Kind, value.Id, value.Label])))),
        ("finding_evidence", "platform, criterion, place, source, relation, at, quote, note, rejected", api.Findings.SelectMany(finding => finding.Evidence.Select(piece => (object?[])
            [finding.Platform, finding.Criterion, finding.Order, piece.Source, piece.Relation, piece.At, piece.Quote, piece.Note, piece.Rejected]))),
        ("events", "platform, id, kind, date, title, summary, amount, currency, authority, \"case\", status, page", api.Events.Select(happening => (object?[])
            [happening.Platform, happening.Id, happening.Kind, happening.Date, happening.Title, happening.Summary, (double?)happening.Amount?.Value, happening.Amount?.Currency, happening.Authority, happening.Case, happening.Status, happening.Page])),
        ("event_evidence", "platform, event, source, at, quote", api.Events.SelectMany(happening => happening.Evidence.Select(piece => (object?[])
            [happening.Platform, happening.Id, piece.Source, piece.At, piece.Quote]))),
        ("tips", "platform, id, title, effort, limits, page", api.Tips.Select(tip => (object?[])[tip.Platform, tip.Id, tip.Title, tip.Effort, tip.Limits, tip.Page])),
        ("sources", "id, title, publisher, author, kind, voice, url, archive, published, accessed, via, language, page", api.Sources.Select(source => (object?[])
            [source.Id, source.Title, source.Publisher, source.Author, source.Kind, source.Voice, source.Url, source.Archive, source.Published, source.Accessed, source.Via, source.Language, source.Page])),
        ("claims", "article, id, says, verdict, platform, criterion, because", api.Articles.SelectMany(article => article.Claims.Select(claim => (object?[])
            [article.Id, claim.Id, claim.Says, claim.Verdict, claim.Platform, claim.Criterion, claim.Because]))),
    ];

    public static byte[] Write(ApiContents api)
    {
        // In memory, since a disk for temporary files may be full or not be there.
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using (var transaction = connection.BeginTransaction())
        {
            foreach (var (name, columns, rows) in Tables(api))
                Fill(connection, name, columns, rows);
            transaction.Commit();
        }

        return Serialize(connection);
    }

    /// <summary>The database as a file would hold it (<see href="https://www.sqlite.org/c3ref/serialize.html"/>).</summary>
    static byte[] Serialize(SqliteConnection connection)
    {
        var start = raw.sqlite3_serialize(connection.Handle, "main", out var length, 0);
        try
        {
            var bytes = new byte[length];
            Marshal.Copy(start, bytes, 0, bytes.Length);
            return bytes;
        }
        finally
        {
            raw.sqlite3_free(start);
        }
    }

    static void Fill(SqliteConnection connection, string table, string columns, IEnumerable<object?[]> rows)
    {
        var count = columns.Split(", ").Length;
        using var create = connection.CreateCommand();
        create.CommandText = $"CREATE TABLE {table} ({columns})";
        create.ExecuteNonQuery();
        using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Range(0, count).Select(number => $"${number}"))})";
        var values = Enumerable.Range(0, count).Select(number => insert.Parameters.Add(new SqliteParameter($"${number}", null))).ToList();
        foreach (var row in rows)
        {
            for (var number = 0; number < count; number++)
                values[number].Value = row[number] ?? DBNull.Value;
            insert.ExecuteNonQuery();
        }
    }
}
