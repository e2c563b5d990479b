using System.Globalization;
using Spectre.Console;

namespace Knowledgebase.Cli.Reporting;

/// <summary>
/// One stream that commands write to: with colour and motion where a person reads it in a terminal, as plain
/// lines where a pipe, a file or CI takes it.
/// </summary>
internal sealed class ConsoleOutput
{
    // So that a log of hours stays one that people can read.
    const int StepsALine = 50;

    readonly IAnsiConsole? terminal;
    readonly BreakableWriter writer;

    ConsoleOutput(BreakableWriter writer, IAnsiConsole? terminal)
    {
        this.writer = writer;
        this.terminal = terminal;
    }

    /// <summary>The stream itself, for text that needs neither colour nor care.</summary>
    public TextWriter Writer => writer;

    /// <summary>Why something that was to be shown is lost; null where nothing is.</summary>
    public string? Broken => writer.Broken;

    /// <summary>Plain lines.</summary>
    public static ConsoleOutput Plain(TextWriter writer) => new(new BreakableWriter(writer), terminal: null);

    /// <summary>A terminal.</summary>
    public static ConsoleOutput Terminal(IAnsiConsole terminal) => new(new BreakableWriter(terminal.Profile.Out.Writer), terminal);

    /// <summary>One of the process's own streams, plain where the environment asks for it (no-color.org).</summary>
    public static ConsoleOutput OfProcess(Func<TextWriter> stream, bool isRedirected)
    {
        var writer = BreakableWriter.Open(stream);
        if (isRedirected || writer.Broken is not null
            || IsSet("NO_COLOR") || IsSet("CI") || Environment.GetEnvironmentVariable("TERM") == "dumb")
        {
            return new ConsoleOutput(writer, terminal: null);
        }

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(stream()) });
        return terminal.Profile.Capabilities.Ansi ? Terminal(terminal) : new ConsoleOutput(writer, terminal: null);

        static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
    }

    /// <summary>Writes a line.</summary>
    public void Line(string text, TextStyle tone = TextStyle.Plain) => Line([(text, tone)]);

    /// <summary>Writes a line of parts that are meant differently.</summary>
    public void Line(IEnumerable<(string Text, TextStyle TextStyle)> parts)
    {
        if (terminal is null)
        {
            writer.WriteLine(string.Concat(parts.Select(part => OneLine.Of(part.Text))));
            return;
        }

        var line = new Paragraph();
        foreach (var (text, tone) in parts)
            line.Append(OneLine.Of(text), StyleOf(tone));
        terminal.Write(line);
        terminal.WriteLine();
    }

    /// <summary>Does something that takes a while, and says so.</summary>
    public T During<T>(string activity, Func<T> work)
    {
        if (terminal is not null)
            return terminal.Status().Start(Markup.Escape(activity) + "…", _ => work());

        writer.WriteLine(activity);
        return work();
    }

    /// <summary>Does something in many steps, and shows how far it is.</summary>
    /// <param name="work">Is given a way to say how many steps are done.</param>
    public async Task<T> DuringAsync<T>(string activity, int steps, Func<Action<int>, Task<T>> work)
    {
        if (terminal is not null)
        {
            return await terminal.Progress().AutoClear(true).StartAsync(async progress =>
            {
                var task = progress.AddTask(Markup.Escape(activity), maxValue: steps);
                return await work(done =>
                {
                    task.Value = done;
                    task.Description = Markup.Escape($"{activity}, {DoneOf(done, steps)}");
                });
            });
        }

        writer.WriteLine(activity);
        return await work(done =>
        {
            if (done % StepsALine == 0 || done == steps)
                writer.WriteLine(DoneOf(done, steps));
        });
    }

    static string DoneOf(int done, int steps) => string.Create(CultureInfo.InvariantCulture, $"{done:N0} of {steps:N0}");

    static Style StyleOf(TextStyle tone) => tone switch
    {
        TextStyle.Faint => new Style(decoration: Decoration.Dim),
        TextStyle.Good => new Style(Color.Green),
        TextStyle.Warning => new Style(Color.Yellow),
        TextStyle.Error => new Style(Color.Red, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
