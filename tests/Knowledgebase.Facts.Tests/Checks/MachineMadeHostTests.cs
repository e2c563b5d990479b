namespace Knowledgebase.Facts.Tests.Checks;

public sealed class MachineMadeHostTests
{
    [Theory]
    [InlineData("https://summaries.example/")]
    [InlineData("https://summaries.example/zoom/policy")]
    [InlineData("http://www.summaries.example/zoom?lang=en")]
    [InlineData("https://code.example/Robots/zoom.yml")]
    [InlineData("https://code.example/robots")]
    public void A_source_on_a_host_of_machine_made_pages_is_no_document_of_anyone(string address) =>
        With(address, "vendor-doc", "  # expect: machine-made-host 1").Check();

    [Theory]
    [InlineData("https://summaries.example/")]
    [InlineData("https://code.example/robots/zoom.yml")]
    public void It_is_one_that_a_machine_made(string address) => With(address, "generated").Check();

    [Theory]
    [InlineData("https://othersummaries.example/")]
    [InlineData("https://summaries.example.org/")]
    [InlineData("https://code.example/robots-and-people/zoom.yml")]
    [InlineData("https://code.example/")]
    public void What_stands_beside_such_a_place_is_as_it_says(string address) => With(address, "vendor-doc").Check();

    [Fact]
    public void A_place_is_a_whole_address() => Input.Sound().With("vocabulary/hosts.yml", """
        machine-made:
          - summaries.example  # expect: malformed-address 5
        """).Check();

    [Fact]
    public void Nothing_else_is_said_of_hosts() => Input.Sound().With("vocabulary/hosts.yml", """
        made-by-hand: [https://people.example/]  # expect: unknown-key 1
        """).Check();

    static Input With(string address, string kind, string expected = "") => Input.Sound()
        .With("vocabulary/hosts.yml", """
            machine-made:
              - https://summaries.example/
              - https://code.example/robots/
            """)
        .With("sources/all.yml", $"""
            help-page:
              title: A document
              publisher: A publisher
              kind: vendor-doc
              url: https://vendor.example/
              accessed: 2026-11-21
              via: live
              language: en
            court-file:{expected}
              title: A document
              publisher: A publisher
              kind: {kind}
              url: {address}
              accessed: 2026-11-21
              via: live
              language: en
            """);
}
