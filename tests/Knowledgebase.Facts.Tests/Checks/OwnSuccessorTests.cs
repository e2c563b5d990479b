namespace Knowledgebase.Facts.Tests.Checks;

public sealed class OwnSuccessorTests
{
    [Fact]
    public void A_platform_does_not_succeed_itself() => Input.Sound()
        .With("platforms/zoom/platform.yml", """
            name: Zoom
            vendor: Zoom
            jurisdiction: US
            status: retired
            retired: 2025
            successor: zoom  # expect: own-successor 12
            website: https://zoom.example/
            summary: A service for calls.
            evidence:
              - source: court-file
            """)
        .Check();
}
