namespace Knowledgebase.Facts.Tests.Checks;

public sealed class NoneAmongOthersTests
{
    [Fact]
    public void None_and_something_contradict_each_other() => Input.Sound()
        .With("platforms/zoom/use.yml", """
            purposes:
              - value: [service, none]  # expect: none-among-others 22
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .Check();

    [Fact]
    public void None_alone_is_an_answer() => Input.Sound()
        .With("platforms/zoom/use.yml", """
            purposes:
              - value: [none]
                checked: 2026-11-21
                summary: What we found.
                evidence:
                  - source: help-page
            """)
        .Check();
}
