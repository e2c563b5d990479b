namespace Knowledgebase.Facts.Tests.Checks;

public sealed class SameServiceTests
{
    [Theory]
    [InlineData("Other", "https://zoom.example/")]
    [InlineData("Other", "https://zoom.example")]
    public void Two_of_one_website_are_reported(string name, string website) => With(name, website).Check();

    [Fact]
    public void Others_are_not() => With("Other", "https://other.example/", expected: "").Check();

    // The folder that comes first in the alphabet counts as the one that was there.
    static Input With(string name, string website, string expected = "  # expect: same-service 1") => Input.Sound()
        .With("platforms/zoom/platform.yml", """
            name: Zoom
            vendor: Zoom Communications, Inc.
            jurisdiction: US
            status: active
            website: https://zoom.example/
            summary: A service for calls.
            evidence:
              - source: court-file
            """)
        .With("platforms/zoom-again/platform.yml", $"""
            name: {name}{expected}
            vendor: Someone
            jurisdiction: US
            status: active
            website: {website}
            summary: A service for calls.
            """)
        .With("platforms/zoom-again/security.yml", """
            end-to-end-encryption:
              - { value: unknown, checked: 2026-11-21, summary: It was looked for. }
            """)
        .With("platforms/zoom-again/use.yml", """
            purposes:
              - { value: unknown, checked: 2026-11-21, summary: It was looked for. }
            """);
}
