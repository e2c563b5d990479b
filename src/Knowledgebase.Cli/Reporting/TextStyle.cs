namespace Knowledgebase.Cli.Reporting;

/// <summary>How words are meant. A terminal shows it as colour; the words say it without.</summary>
internal enum TextStyle
{
    /// <summary>As any other text.</summary>
    Plain,

    /// <summary>Less important than the text around it.</summary>
    Faint,

    /// <summary>It went well.</summary>
    Good,

    /// <summary>It went well, but someone should look.</summary>
    Warning,

    /// <summary>It did not go well.</summary>
    Error,
}
