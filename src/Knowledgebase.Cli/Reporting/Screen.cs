using Spectre.Console;

namespace Knowledgebase.Cli.Reporting;

/// <summary>
/// One stream that commands write to: with colour and motion where a person reads it in a terminal, as plain
/// lines where a pipe, a file or CI takes it.
/// </summary>
internal sealed class Screen
{
    readonly IAnsiConsole? terminal;

    Screen(TextWriter writer, IAnsiConsole? terminal)
    {
        Writer = writer;
        this.terminal = terminal;
    }

    /// <summary>The stream itself, for text that needs neither colour nor care.</summary>
    public TextWriter Writer { get; }

    /// <summary>Plain lines.</summary>
    public static Screen Plain(TextWriter writer) => new(writer, terminal: null);

    /// <summary>A terminal.</summary>
    public static Screen Terminal(IAnsiConsole terminal) => new(terminal.Profile.Out.Writer, terminal);

    /// <summary>One of the process's own streams, plain where the environment asks for it (no-color.org).</summary>
    public static Screen OfProcess(TextWriter writer, bool isRedirected)
    {
        if (isRedirected || IsSet("NO_COLOR") || IsSet("CI") || Environment.GetEnvironmentVariable("TERM") == "dumb")
            return Plain(writer);

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        return terminal.Profile.Capabilities.Ansi ? Terminal(terminal) : Plain(writer);

        static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
    }

    /// <summary>Writes a line.</summary>
    public void Line(string text, Tone tone = Tone.Plain) => Line([(text, tone)]);

    /// <summary>Writes a line of parts that are meant differently.</summary>
    public void Line(IEnumerable<(string Text, Tone Tone)> parts)
    {
        if (terminal is null)
        {
            Writer.WriteLine(string.Concat(parts.Select(part => OneLine.Of(part.Text))));
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

        Writer.WriteLine(activity);
        return work();
    }

    static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Faint => new Style(decoration: Decoration.Dim),
        Tone.Good => new Style(Color.Green),
        Tone.Warning => new Style(Color.Yellow),
        Tone.Error => new Style(Color.Red, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
