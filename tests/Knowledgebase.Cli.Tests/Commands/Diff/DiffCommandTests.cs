using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Knowledgebase.Cli.Tests.Commands.Diff;

public sealed class DiffCommandTests : IDisposable
{
    readonly SmallKnowledgeBase before = new();
    readonly SmallKnowledgeBase after = new();

    public void Dispose()
    {
        before.Dispose();
        after.Dispose();
    }

    [Fact]
    public async Task What_changed_for_readers_is_said_in_words()
    {
        after.Folder.Write("input/platforms/example/use.yml", """
            ai-training:
              - value: always
                checked: 2026-11-01
                summary: A court found it out.
                evidence:
                  - source: court-file
            """);
        after.Folder.Write("input/sources/court.yml", """
            court-file:
              title: A *ruling*
              url: https://court.example/
              publisher: A court
              kind: court
              accessed: 2026-11-01
              via: live
              language: en
            """);
        var plain = await CommandRun.OfAsync("diff", before.Input, after.Input, "--input", after.Input);
        var markdown = await CommandRun.OfAsync("diff", before.Input, after.Input, "--input", after.Input, "--format", "markdown");

        Assert.Equal(
            $"""
            Findings changed (1)
              Example Meet, Training of AI: from Never to Always ({after.Input}/platforms/example/use.yml:2)
                value: “never” → “always”
                summary: “The policy rules it out.” → “A court found it out.”
                evidence: “court-file” added
                evidence: “example-policy” removed

            Standing better than before (1)
              Example Meet, Training of AI: from stated by the vendor to confirmed

            How answers are rated (1)
              Example Meet: protective from 1 to 0, risky from 0 to 1

            Addresses that readers are sent to (1)
              A *ruling*, A court (court-file), url: “https://court.example/” added ({after.Input}/sources/court.yml:1)

            Sources (1)
              A *ruling*, A court (court-file), added ({after.Input}/sources/court.yml:1)
                id: “court-file”
                title: “A *ruling*”
                publisher: “A court”
                kind: “court”
                accessed: “2026-11-01”
                via: “live”
                language: “en”

            """.ReplaceLineEndings(),
            plain.Output);
        Assert.Contains("## Sources\n\n- `A *ruling*`, `A court` (`court-file`), added (`", markdown.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("\n  - `title`: `A *ruling*`\n", markdown.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("- `Example Meet`: protective from 1 to 0, risky from 0 to 1\n", markdown.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recorded_changes_that_are_not_as_they_were_are_told_apart_from_those_that_were_added()
    {
        const string never = "  now:\n    - { answer: never, words: Never, standing: stated-by-vendor, checked: 2026-11-01, sources: [example-policy] }\n";
        before.Folder.Write("input/changes/2026-11.yml", $"- id: example/ai-training/2026-11-01\n{never}- id: gone/ai-training/2026-11-02\n{never}");
        after.Folder.Write("input/changes/2026-11.yml", $$"""
            - id: example/ai-training/2026-11-01
            {{never.Replace("words: Never", "words: Always", StringComparison.Ordinal)}}
            - id: example/ai-training/2026-11-03
              was:
                - { answer: never, words: Always, standing: stated-by-vendor, checked: 2026-11-01, sources: [example-policy] }
            """);
        var run = await DiffAsync();

        Assert.Equal(
            $"""
            Recorded changes that are not as they were, though none may be altered or taken away (2)
              example/ai-training/2026-11-01, changed ({after.Input}/changes/2026-11.yml:1)
                now › never › words: “Never” → “Always”
              gone/ai-training/2026-11-02, removed ({before.Input}/changes/2026-11.yml:4)

            Recorded changes (1)
              example/ai-training/2026-11-03, added ({after.Input}/changes/2026-11.yml:5)
                id: “example/ai-training/2026-11-03”
                was: “never”
                was › never › words: “Always”
                was › never › standing: “stated-by-vendor”
                was › never › checked: “2026-11-01”
                was › never › sources: “example-policy”
            """.ReplaceLineEndings("\n"),
            run.Output.ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public async Task Another_id_is_told_as_one_and_what_changed_with_it_too()
    {
        Replace("sources/example.yml", "example-policy:", "example-terms:\n  formerly: [example-policy]");
        Replace("platforms/example/use.yml", "example-policy", "example-terms");
        Replace("platforms/example/use.yml", "value: never", "value: always");
        var run = await DiffAsync();

        Assert.Contains("(example-terms), renamed from example-policy to example-terms (", run.Output, StringComparison.Ordinal);
        Assert.Contains("Training of AI: from Never to Always (", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("evidence", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_to_come_is_told_with_its_day_and_what_holds_until_then_is_not_told_as_ended()
    {
        after.Folder.Write("input/platforms/example/use.yml", """
            ai-training:
              - value: always
                since: 2027-03-01
                checked: 2026-11-01
                summary: The policy of March allows it.
                evidence:
                  - source: example-policy
              - value: never
                until: 2027-03-01
                checked: 2026-11-01
                summary: The policy rules it out.
                evidence:
                  - source: example-policy
            """);
        var run = await CommandRun.OfAsync("diff", before.Input, after.Input, "--input", after.Input);

        Assert.Contains("Example Meet, Training of AI: Always, from 1 March 2027 (", run.Output, StringComparison.Ordinal);
        Assert.Contains("Example Meet, Training of AI: Never; it ends on 1 March 2027 (", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ended", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_ended_what_is_new_and_what_is_gone_are_told_apart()
    {
        before.Folder.Write("input/platforms/example/tips.yml", "- { id: tip, title: Do it, for: [host], effort: low, steps: [Do it.] }\n");
        after.Folder.Write("input/platforms/example/use.yml", """
            ai-training:
              - value: always
                since: 2026
                checked: 2026-11-01
                summary: The policy allows it.
                evidence:
                  - source: example-policy
              - value: never
                until: 2026
                checked: 2026-11-01
                summary: The policy rules it out.
                evidence:
                  - source: example-policy
            """);
        var run = await DiffAsync();

        Assert.Contains("Findings added (1)\n  Example Meet, Training of AI: Always (", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("Findings retired (1)\n  Example Meet, Training of AI: Never, ended ", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("  Example Meet: Do it, removed (", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_readers_are_sent_to_is_told_before_other_values_with_both_addresses()
    {
        Replace("sources/example.yml", "https://example.org/privacy", "https://ex\u0430mple.org/privacy");
        Replace("platforms/example/platform.yml", "A platform that nobody uses.", "A platform.");
        var run = await DiffAsync();

        Assert.Equal(
            $"""
            Addresses that readers are sent to (1)
              Privacy policy, Example (example-policy), url: “https://example.org/privacy” → “https://ex\u0430mple.org/privacy” ({after.Input}/sources/example.yml:1)

            Platforms (1)
              Example Meet, changed ({after.Input}/platforms/example/platform.yml:1)
                summary: “A platform that nobody uses.” → “A platform.”

            """.ReplaceLineEndings(),
            run.Output);
    }

    [Fact]
    public async Task Of_a_page_of_prose_changed_lines_are_shown_and_where_its_links_lead()
    {
        before.Folder.Write("input/pages/about.md", Page("[us](https://we.example/)", 0));
        after.Folder.Write("input/pages/about.md", Page("[us](//them.example/)", 12));
        var run = await DiffAsync();

        Assert.Contains("  About (about), link: “https://we.example/” → “//them.example/” (", run.Output, StringComparison.Ordinal);
        Assert.Contains("    body: “Ask [us](//them.example/).” added", run.Output, StringComparison.Ordinal);
        Assert.Contains("    body: “Ask [us](https://we.example/).” removed", run.Output, StringComparison.Ordinal);
        Assert.Contains("    body: “Line 8.” added", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Line 9.", run.Output, StringComparison.Ordinal);
        Assert.Contains("    body: 3 more lines are not what they were", run.Output, StringComparison.Ordinal);

        static string Page(string link, int lines) => "---\ntitle: About\ndescription: What this is.\n---\nFirst.\n"
            + $"Ask {link}.\n" + string.Concat(Enumerable.Range(0, lines).Select(line => $"Line {line}.\n"));
    }

    [Fact]
    public async Task Of_long_values_what_differs_is_shown_and_what_is_left_out_is_counted()
    {
        var filler = string.Concat(Enumerable.Repeat("It says so again and again. ", 40));
        Replace("platforms/example/platform.yml", "A platform that nobody uses.", $"{filler}It keeps calls.");
        File.Copy(after.Folder["input/platforms/example/platform.yml"], before.Folder["input/platforms/example/platform.yml"], overwrite: true);
        Replace("platforms/example/platform.yml", "It keeps", "It never keeps");
        var run = await DiffAsync();

        Assert.Matches("summary: “It says so .{0,40} \\[…1,0\\d\\d characters left out…\\] .{0,40}It keeps calls\\.” → “.*It never keeps calls\\.”", run.Output);
    }

    [Fact]
    public async Task Another_finding_that_comes_first_is_told_though_neither_changed()
    {
        string[] findings = ["never, applies-to: { people: host }", "always, applies-to: { people: guest }"];
        foreach (var (state, order) in new[] { (before, findings), (after, [.. findings.Reverse()]) })
        {
            state.Folder.Write("input/vocabulary/scopes.yml", "people: { host: Hosts, guest: Guests }\n");
            state.Folder.Write("input/platforms/example/use.yml", "ai-training:\n" + string.Concat(order.Select(finding =>
                $"  - {{ value: {finding}, checked: 2026-11-01, summary: So., evidence: [{{ source: example-policy }}] }}\n")));
        }
        var run = await DiffAsync();

        Assert.Contains(
            "Findings in another order (1)\n  Example Meet, Training of AI: from Never (Hosts), then Always (Guests) to Always (Guests), then Never (Hosts) (",
            run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "earlier")]
    [InlineData(false, "later")]
    public async Task A_file_that_cannot_be_read_is_told_and_not_taken_for_one_without_changes(bool isEarlier, string state)
    {
        (isEarlier ? before : after).Folder.Write("input/platforms/example/events.yml", "- { id: fine\n");
        var run = await DiffAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"Mistakes in the {state} state", run.Output, StringComparison.Ordinal);
        Assert.Contains("platforms/example/events.yml:", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("No change was found in what could be read.", run.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing changed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_Markdown_no_fact_becomes_more_than_text()
    {
        const string Hostile = "\\n\\n# Approved `` ` ![x](https://x.example/x.png) <img src=x> @maintainers #1 www.x.example [ok](//x.example) \\u202e\\u200f\\e[2J";
        before.Folder.Write("input/pages/about.md", "---\ntitle: About\ndescription: What this is.\n---\nText.\n");
        after.Folder.Write("input/pages/about.md", "---\ntitle: About\ndescription: What this is.\n---\nText. `](https://x.example)\n\n# Approved\n@maintainers\n");
        after.NamePlatform($"\"{Hostile}\"");
        Replace("platforms/example/use.yml", "The policy rules it out.", $"\"{Hostile}\"");
        var run = await CommandRun.OfAsync("diff", before.Input, after.Input, "--input", after.Input, "--format", "markdown");
        var pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseAutoLinks().Build();
        var page = Markdown.Parse(run.Output, pipeline);
        var text = string.Concat(page.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));

        Assert.Empty(page.Descendants<LinkInline>());
        Assert.Empty(page.Descendants<AutolinkInline>());
        Assert.Empty(page.Descendants<HtmlInline>());
        Assert.Empty(page.Descendants<HtmlBlock>());
        Assert.Equal(
            ["Mistakes in the later state; what they are in is missing below or may be told as added or removed", "Findings changed",
                "Platforms", "Pages of prose"],
            page.Descendants<HeadingBlock>().Select(heading => string.Concat(heading.Inline!.Select(part => part.ToString()))));
        Assert.DoesNotContain('@', text);
        Assert.DoesNotContain("www", text, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Output, character => character is '\u202e' or '\u200f' or '\e');
        Assert.Contains(@"\u202e\u200f\u001b[2J", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_stays_within_what_a_job_summary_holds_and_says_what_is_left_out()
    {
        after.Folder.Write("input/platforms/example/tips.yml", string.Concat(Enumerable.Range(0, 9_000).Select(tip =>
            $"- {{ id: tip-{tip}, title: Do it, for: [host], effort: low, steps: [Do it.] }}\n")));
        Replace("sources/example.yml", "https://example.org/privacy", "https://other.example/");
        var markdown = await CommandRun.OfAsync("diff", before.Input, after.Input, "--input", after.Input, "--format", "markdown");

        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(markdown.Output), 900_000, 1_048_576);
        Assert.Contains("`https://example.org/privacy` → `https://other.example/`", markdown.Output, StringComparison.Ordinal);
        Assert.Matches(@"\*\*\d,\d{3} more changes would not fit here\. .+\*\*\s*$", markdown.Output);
    }

    [Fact]
    public async Task A_folder_without_facts_is_told()
    {
        var run = await CommandRun.OfAsync("diff", before.Folder.Path, after.Input, "--input", after.Input);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("site.yml is missing there", run.Error, StringComparison.Ordinal);
    }

    Task<CommandRun> DiffAsync() => CommandRun.OfAsync("diff", before.Input, after.Input, "--input", after.Input);

    void Replace(string file, string old, string text)
    {
        var path = Path.Combine(after.Input, file);
        File.WriteAllText(path, File.ReadAllText(path).Replace(old, text, StringComparison.Ordinal));
    }
}
