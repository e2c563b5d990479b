using System.Text.RegularExpressions;

namespace Knowledgebase.Site.Tests.Pages;

/// <summary>Addresses are permanent, so a site under new ids has all that it had, or leads on from there.</summary>
public sealed class RenamingTests : IDisposable
{
    readonly SmallSite before = Site().Built();

    public void Dispose() => before.Dispose();

    [Theory]
    [InlineData("zoom", "platforms/zoom/platform.yml", "formerly: [zoom-meetings]", "formerly: [zoom-meetings, zoom]")]
    [InlineData("jitsi-meet", "platforms/jitsi-meet/platform.yml", "jurisdiction: DE\n", "jurisdiction: DE\nformerly: [jitsi-meet]\n")]
    [InlineData("end-to-end-encryption", "vocabulary/criteria.yml", "  topic: security\n", "  topic: security\n  formerly: [end-to-end-encryption]\n")]
    [InlineData("court-file", "sources/all.yml", "renamed-court-file:\n", "renamed-court-file:\n  formerly: [court-file]\n")]
    [InlineData("settlement", "platforms/zoom/events.yml", "  kind: settlement\n", "  kind: settlement\n  formerly: [settlement]\n")]
    [InlineData("turn-it-on", "platforms/zoom/tips.yml", "  effort: low\n", "  effort: low\n  formerly: [turn-it-on]\n")]
    public void Whatever_gets_a_new_id_everything_that_stood_under_the_old_one_is_there_or_leads_on(string id, string file, string text, string by)
    {
        using var after = Site();
        Rename(after.Input, id);
        SmallSite.Change(Path.Join(after.Input, file.Replace($"/{id}/", $"/renamed-{id}/", StringComparison.Ordinal)), text, by);
        after.Built();

        var rules = after.Read("_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(rule => rule.Split(' ')).ToDictionary(rule => rule[0], rule => rule[1]);
        Assert.Contains(rules.Values, to => to.Contains($"renamed-{id}", StringComparison.Ordinal) || id == "turn-it-on");
        Assert.Empty(
            from address in Folders.FilesIn(before.Output).Select(name => Urls.OfFile("/" + name))
            // What has a hash in its name is asked for by pages of the same build alone.
            where !address.StartsWith(Urls.Data, StringComparison.Ordinal)
            where !File.Exists(Path.Join(after.Output, Urls.File(rules.GetValueOrDefault(address, address))))
            select address);
    }

    static SmallSite Site() => new(SmallInput.Complete()
        .With("changes/2026-11.yml", """
            - id: zoom/end-to-end-encryption/2026-11-19
              now: [{ answer: none, words: Not at all, standing: reported, checked: 2026-11-18, sources: [news] }]
            """)
        .With("platforms/jitsi-meet/events.yml", """
            - id: an-end
              kind: policy-change
              date: 2027-01-01
              announced: 2026-11-01
              title: It ends
              summary: It was announced.
              evidence: [{ source: help-page }]
            """));

    // Where it stands as an id: not in texts, in web addresses, as the kind of an event, or in what was recorded.
    static void Rename(string folder, string id)
    {
        foreach (var file in Folders.FilesIn(folder).Where(file => file.EndsWith(".yml", StringComparison.Ordinal) && !file.StartsWith("changes/", StringComparison.Ordinal)))
        {
            var path = Path.Join(folder, file);
            File.WriteAllText(path, Regex.Replace(File.ReadAllText(path), $@"(?<![\w./'-]|kind: ){id}(?![\w./'-]| (title|publisher|author|note))", $"renamed-{id}"));
        }
        if (Directory.Exists(Path.Join(folder, "platforms", id)))
            Directory.Move(Path.Join(folder, "platforms", id), Path.Join(folder, "platforms", $"renamed-{id}"));
    }
}
