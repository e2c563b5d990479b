namespace Knowledgebase.Facts.Tests.Reading;

public sealed class YamlReaderTests
{
    [Fact]
    public void A_colon_in_a_text_without_quotes_is_reported_at_the_colon() => Input.Sound()
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: A tip: turn it on # expect: bad-yaml 15
              for: [host]
              effort: low
              steps: [Do it.]
            """)
        .Check();

    [Fact]
    public void A_quotation_mark_that_nothing_closes_is_reported_where_it_opens() => Input.Sound()
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: "A tip  # expect: bad-yaml 10
              for: [host]
              effort: low
              steps: [Do it.]
            """)
        .Check();

    [Fact]
    public void A_text_cannot_begin_with_an_at_sign() => Input.Sound()
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: @home  # expect: bad-yaml 10
              for: [host]
              effort: low
              steps: [Do it.]
            """)
        .Check();

    [Fact]
    public void An_anchor_and_its_alias_are_refused() => Input.Sound()
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: &title A tip  # expect: unsupported-yaml 10
              for: [host]
              effort: low
              steps: [*title]  # expect: unsupported-yaml 11
            """)
        .Check();

    [Fact]
    public void A_merge_key_is_refused() => Input.Sound()
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: A tip
              for: [host]
              effort: low
              steps: [Do it.]
              <<: { effort: high }  # expect: unsupported-yaml 3
            """)
        .Check();

    [Fact]
    public void A_tag_is_refused() => Input.Sound()
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: A tip
              for: [host]
              effort: !!str low  # expect: unsupported-yaml 11
              steps: [Do it.]
            """)
        .Check();

    [Fact]
    public void A_second_document_is_refused() => Input.Sound()
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: A tip
              for: [host]
              effort: low
              steps: [Do it.]
            ---  # expect: unsupported-yaml 1
            - id: tip
              title: A tip
              for: [host]
              effort: low
              steps: [Do it.]
            """)
        .Check();

    [Fact]
    public void A_key_that_stands_twice_is_reported_the_second_time() => Input.Sound()
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: A tip
              for: [host]
              effort: low
              steps: [Do it.]
              effort: high  # expect: duplicate-key 3
            """)
        .Check();

    [Fact]
    public void A_key_that_stands_twice_among_many_is_found_too() => Input.Sound()
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: A tip
              for: [host]
              effort: low
              steps: [Do it.]
              key-0: x  # expect: unknown-key 3
              key-1: x  # expect: unknown-key 3
              key-2: x  # expect: unknown-key 3
              key-3: x  # expect: unknown-key 3
              key-4: x  # expect: unknown-key 3
              key-5: x  # expect: unknown-key 3
              key-6: x  # expect: unknown-key 3
              key-7: x  # expect: unknown-key 3
              key-8: x  # expect: unknown-key 3
              key-9: x  # expect: unknown-key 3
              key-10: x  # expect: unknown-key 3
              key-11: x  # expect: unknown-key 3
              key-12: x  # expect: unknown-key 3
              key-13: x  # expect: unknown-key 3
              key-13: x  # expect: duplicate-key 3
            """)
        .Check();

    [Fact]
    public void A_list_is_no_key() => Input.Sound()
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: A tip
              for: [host]
              effort: low
              steps: [Do it.]
              ? [a, b]  # expect: wrong-type 5
              : c
            """)
        .Check();

    [Fact]
    public void Lists_in_lists_are_read_to_a_depth_of_twenty() => Input.Sound()
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: A tip
              for: [host]
              effort: low
              steps: [[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]  # expect: wrong-type 11
            """)
        .Check();

    [Fact]
    public void Deeper_ones_are_refused() => Input.Sound()
        .With("platforms/zoom/tips.yml", """
            - id: tip
              title: A tip
              for: [host]
              effort: low
              steps: [[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]  # expect: nested-too-deep 28
            """)
        .Check();

    [Fact]
    public void A_file_of_comments_says_nothing() => Input.Sound()
        .With("platforms/zoom/tips.yml", """
            # expect: empty-value 1
            """)
        .Check();

    [Fact]
    public void Words_that_YAML_once_took_for_truth_values_are_texts() => Input.Sound()
        .With("vocabulary/criteria.yml", """
            end-to-end-encryption:
              topic: security
              title: End-to-end encryption
              question: Is {platform} safe?
              kind: choice
              options:
                no: { label: No, rating: risky }
                yes: { label: Yes, rating: protective }
            purposes: { topic: use, title: Purposes, question: "What is {platform} for?", kind: set, terms: purpose }
            """)
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: no
                checked: 2026-11-21
                summary: Off by default.
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void Brackets_that_are_never_closed_cost_no_time_and_no_stack() =>
        Assert.Contains(
            Input.Sound().With("platforms/zoom/tips.yml", new string('[', 900_000)).Read().Problems,
            problem => problem.Code is "nested-too-deep");

    [Theory]
    [InlineData("title: a: b", "Put the whole text in double quotes.")]
    [InlineData("\ttitle: a", "This line is indented with a tab. Indent with spaces.")]
    [InlineData("title: \"a", "The quotation mark that opens at 1:8 is not closed.")]
    [InlineData("title: \"a\naddress: b\n", "The quotation mark that opens at 1:8 is not closed.")]
    [InlineData("|||", "A text begins on the line below | or >")]
    [InlineData("title: |-+9\n  a", "A text begins on the line below | or >")]
    [InlineData("title: \"a\"#b", "A comment cannot stand here.")]
    [InlineData("title: \"\\y\"", "Between double quotes a backslash begins an escape")]
    [InlineData("title: [a", "The list that [ began is not closed.")]
    [InlineData("title: {a: b", "The group that { began is not closed.")]
    [InlineData("title: a\n \taddress: b", "This line is indented with a tab. Indent with spaces.")]
    [InlineData("title: %a", "A text cannot begin with this character.")]
    [InlineData("title: a\naddress", "A key stands here without a colon.")]
    public void What_the_parser_says_is_put_in_plain_words(string text, string words)
    {
        var problem = Assert.Single(Input.Sound().With("site.yml", text).Read().Problems, problem => problem.At.File == "site.yml");

        Assert.Equal("bad-yaml", problem.Code);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: \"\\UFFFFFFFF\"", 9)]
    [InlineData("title: \"a \\UD8000000 b\"", 11)]
    [InlineData("title: \"a \\U00110000 b\"", 11)]
    [InlineData("title: \"a \\q b\"", 11)]
    [InlineData("title: \"a \\xZZ b\"", 11)]
    [InlineData("title: \"a \\uD800 b\"", 11)]
    public void A_bad_escape_is_reported_where_it_stands(string text, int column)
    {
        var problem = Assert.Single(
            Input.Sound().With("site.yml", "# A site\n" + text).Read().Problems,
            problem => problem.At.File == "site.yml");

        Assert.Equal((2, column), (problem.At.Line, problem.At.Column));
        Assert.Contains("Between double quotes a backslash begins an escape", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ends_of_lines_of_Windows_and_a_byte_order_mark_change_nothing()
    {
        var plain = Input.Sound();
        var windows = Input.Sound().With("site.yml", "\uFEFFtitle: A site\r\naddress: https://site.example/\r\nrepository: https://code.example/site\r\nfeatured: [zoom]\r\n");

        Assert.Empty(windows.Read().Problems);
        Assert.Equal(plain.Read().Knowledge!.Settings, windows.Read().Knowledge!.Settings);
    }
}
