namespace Knowledgebase.Facts.Tests.Checks;

public sealed class UnnamedCopyTests
{
    [Fact]
    public void A_source_on_a_host_of_copies_says_that_it_is_one() => With("https://copies.example/policy", "title: A policy", "  # expect: unnamed-copy 1").Check();

    [Theory]
    [InlineData("title: A policy (copy)")]
    [InlineData("title: A policy (archived by the State Library)")]
    [InlineData("title: Copies of letters")]
    [InlineData("title: A policy\n  note: Reprinted by a paper.")]
    [InlineData("title: A policy\n  note: A mirror of the page.")]
    public void It_may_say_so_in_any_of_these_words(string said) => With("https://copies.example/policy", said).Check();

    [Fact]
    public void The_document_itself_says_nothing_of_the_kind() => With("https://vendor.example/policy", "title: A policy").Check();

    static Input With(string address, string said, string expected = "") => Input.Sound()
        .With("vocabulary/hosts.yml", "copies: [https://copies.example/]\n")
        .With("sources/all.yml", $"""
            help-page:{expected}
              {said}
              publisher: A publisher
              kind: vendor-doc
              url: {address}
              accessed: 2026-11-21
              via: live
              language: en
            {Input.Source("court-file")}
            """);
}
