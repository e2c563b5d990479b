using Knowledgebase.Cli.Reporting;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;
using Spectre.Console;

namespace Knowledgebase.Cli.Tests.Reporting;

public sealed class ConsoleOutputTests : IDisposable
{
    const char Escape = '\u001b';

    readonly StringWriter written = new();

    public void Dispose() => written.Dispose();

    [Fact]
    public async Task Many_steps_are_counted_in_a_pipe_now_and_then()
    {
        await ConsoleOutput.Plain(written).DuringAsync("Looking", 120, step =>
        {
            for (var done = 1; done <= 120; done++)
                step(done);
            return Task.FromResult(0);
        });

        Assert.Equal("Looking\n50 of 120\n100 of 120\n120 of 120\n", written.ToString(), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Many_steps_are_shown_in_a_terminal_and_give_what_they_came_to()
    {
        var result = await Terminal().DuringAsync("Looking", 2, step =>
        {
            step(1);
            step(2);
            return Task.FromResult("done");
        });

        Assert.Equal("done", result);
        Assert.Contains("Looking", written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_is_one_plain_line_in_a_pipe()
    {
        var error = new Problem(new Position("input/site.yml", 3, 7), Severity.Error, "missing-field", "A site needs a title.");
        var warning = new Problem(new Position("theme/page.html", 1, 1), Severity.Warning, "unused", "Nobody asks for it.");

        ConsoleOutput.Plain(written).Problems([error, warning]);

        Assert.Equal(
            $"""
            input/site.yml:3:7: error missing-field: A site needs a title.
            theme/page.html:1:1: warning unused: Nobody asks for it.

            """, written.ToString(), ignoreLineEndingDifferences: true);
        Assert.StartsWith(error.ToString(), written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_problem_quotes_steers_no_pipe()
    {
        ConsoleOutput.Plain(written).Problems([Hostile]);

        Assert.DoesNotContain(Escape, written.ToString());
        Assert.Single(written.ToString().TrimEnd().Split('\n'));
    }

    [Fact]
    public void What_a_problem_quotes_steers_no_terminal()
    {
        Terminal().Problems([Hostile]);

        Assert.Contains("[red]markup[/] [/] [link=https://example.org]", written.ToString(), StringComparison.Ordinal);
        Assert.Contains(@"\u001b[2J", written.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Escape + "[2J", written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_gets_colour()
    {
        Terminal().Line("Built", TextStyle.Good);

        Assert.Contains(Escape, written.ToString());
        Assert.Contains("Built", written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_gets_a_line_when_something_takes_a_while()
    {
        Assert.Equal(42, ConsoleOutput.Plain(written).During("Building [the] site", () => 42));
        Assert.Equal("Building [the] site" + Environment.NewLine, written.ToString());
    }

    [Fact]
    public void A_terminal_shows_that_something_takes_a_while()
    {
        Assert.Equal(42, Terminal().During("Building [the] site", () => 42));
        Assert.Contains("Building [the] site…", written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_that_is_redirected_is_no_terminal()
    {
        ConsoleOutput.OfProcess(() => written, isRedirected: true).Line("Built", TextStyle.Good);

        Assert.Equal("Built" + Environment.NewLine, written.ToString());
    }

    static Problem Hostile { get; } = new(
        new Position("input/a\nb.yml", 1, 1), Severity.Error, "unknown-source",
        "no source is called '[red]markup[/] [/] [link=https://example.org]\u001b[2J\r\n::error::'");

    ConsoleOutput Terminal()
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(written),
        });
        terminal.Profile.Width = 400;
        return ConsoleOutput.Terminal(terminal);
    }
}
