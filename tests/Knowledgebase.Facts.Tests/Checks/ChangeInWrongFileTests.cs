namespace Knowledgebase.Facts.Tests.Checks;

public sealed class ChangeInWrongFileTests
{
    const string Now = "  now: [{ answer: optional, words: Optional, standing: reported, checked: 2026-10-01, sources: [help-page] }]\n";
    const string Was = "  was: [{ answer: optional, words: Optional, standing: reported, checked: 2026-10-01, sources: [help-page] }]\n";

    [Fact]
    public void An_entry_stands_in_a_file_of_its_month() => Input.Sound()
        .With("changes/2026-10.yml", $"- id: zoom/end-to-end-encryption/2026-10-01\n{Now}")
        .With("changes/2026-10-2.yml", $"- id: zoom/end-to-end-encryption/2026-10-31\n{Was}{Now}")
        .With("changes/2026-11.yml", $"- id: zoom/end-to-end-encryption/2026-10-31-2  # expect: change-in-wrong-file 3\n{Was}{Now}")
        .Check();
}
