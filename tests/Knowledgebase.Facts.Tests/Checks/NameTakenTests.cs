namespace Knowledgebase.Facts.Tests.Checks;

public sealed class NameTakenTests
{
    [Theory]
    [InlineData("name: Zoom")]
    [InlineData("name: zo-om")]
    [InlineData("name: Ｚｏｏｍ")]
    [InlineData("name: Zооm")]
    [InlineData("name: Zoóm")]
    public void A_platform_that_is_called_like_another_is_reported(string name) => With($"{name} # expect: name-taken 1").Check();

    [Theory]
    [InlineData("aliases: [Zoom] # expect: name-taken 11")]
    [InlineData("aliases: [Zoom Meetings] # expect: name-taken 11")]
    [InlineData("aliases: [e2ee] # expect: name-taken 11")]
    [InlineData("parts: { purposes: [zoom] } # expect: name-taken 21")]
    [InlineData("formerly: [zoom-meetings] # expect: name-taken 12")]
    public void So_is_what_else_it_is_called_where_that_is_a_name_of_another(string key) => With($"name: Other\n{key}").Check();

    [Theory]
    [InlineData("aliases: [Other] # expect: superfluous-name 11")]
    [InlineData("aliases: [Old, O-L-D] # expect: superfluous-name 16")]
    [InlineData("parts: { purposes: [zz other] } # expect: superfluous-name 21")]
    public void A_name_that_it_is_known_by_already_is_superfluous(string key) => With($"name: Other\n{key}").Check();

    [Theory]
    [InlineData("aliases: [Former Name]\nformerly: [former-name]")]
    [InlineData("parts: { purposes: [e2ee] }")]
    public void Names_that_lead_to_one_place_are_sound(string keys) => With($"name: Other\n{keys}").Check();

    [Theory]
    [InlineData("zoom: [ZOOM] # expect: name-taken 10")]
    [InlineData("first: [Wallflower]\n  second: [Wall-Flower] # expect: name-taken 12")]
    public void What_is_not_covered_has_no_name_of_another(string absent) =>
        With("name: Other").With("vocabulary/search.yml", $"not-covered:\n  {absent}\n").Check();

    [Fact]
    public void A_phrase_that_is_a_name_of_a_platform_is_reported() => With("name: Other", askedAs: "[zz-other] # expect: name-taken").Check();

    [Theory]
    [InlineData("aliases: ['!!!'] # expect: name-without-letters 11")]
    [InlineData("parts: { purposes: ['?'] } # expect: name-without-letters 21")]
    public void A_name_without_letters_is_refused(string key) => With($"name: Other\n{key}").Check();

    [Fact]
    public void So_is_a_phrase() => With("name: Other", askedAs: "['???'] # expect: name-without-letters").Check();

    [Fact]
    public void Both_places_are_told() => Assert.Contains(
        "platforms/zoom/platform.yml:1:1", Assert.Single(With("name: Other\naliases: [Zoom]").Read().Problems).Message, StringComparison.Ordinal);

    static Input With(string keys, string askedAs = "[what for]") => Input.Sound()
        .WithChange("vocabulary/criteria.yml", "kind: choice", "kind: choice\n  synonyms: [e2ee]")
        .WithChange("vocabulary/criteria.yml", "kind: set", $"kind: set\n  asked-as: {askedAs}")
        .WithChange("platforms/zoom/platform.yml", "summary:", "aliases: [Zoom Meetings]\nsummary:")
        .With("platforms/zz-other/platform.yml", $"""
            {keys}
            vendor: Someone
            jurisdiction: US
            status: active
            website: https://other.example/
            summary: A service for calls.
            """)
        .With("platforms/zz-other/security.yml", """
            end-to-end-encryption:
              - { value: unknown, checked: 2026-11-21, summary: It was looked for. }
            """)
        .With("platforms/zz-other/use.yml", """
            purposes:
              - { value: unknown, checked: 2026-11-21, summary: It was looked for. }
            """);
}
