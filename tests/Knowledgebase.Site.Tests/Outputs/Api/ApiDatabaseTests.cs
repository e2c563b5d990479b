using Microsoft.Data.Sqlite;

namespace Knowledgebase.Site.Tests.Outputs.Api;

public sealed class ApiDatabaseTests
{
    const string Hostile = """Robert'); DROP TABLE sources;-- "q" ''x'' %s ? :p @p \ <b>&amp; שלום =1+1""";

    [Fact]
    public void A_text_comes_out_of_the_database_as_it_went_in()
    {
        using var site = new SmallSite(SmallInput.Complete().With("sources/hostile.yml", $"""
            hostile:
              title: >-
                {Hostile}
              publisher: Anyone
              kind: press
              url: https://hostile.example/
              accessed: 2026-11-01
              via: live
              language: en
            """));
        site.Built();
        using var connection = new SqliteConnection($"Data Source={Path.Join(site.Output, "api/v1/all.sqlite")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT title FROM sources WHERE id = 'hostile'";

        Assert.Equal(Hostile, command.ExecuteScalar());
    }
}
