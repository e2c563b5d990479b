using Knowledgebase.Facts.Model;

namespace Knowledgebase.Cli.Preview;

/// <summary>What is previewed, and where.</summary>
/// <param name="Input">The folder of the facts.</param>
/// <param name="Theme">The folder of templates and assets.</param>
/// <param name="Output">The folder that the site is written to and served from.</param>
/// <param name="Today">Asked at every build, since a preview may run past midnight.</param>
/// <param name="Port">The port to serve on. 0: any that is free. Null: <see cref="UsualPort"/>, or one after it, or any other, when it is taken.</param>
/// <param name="HostNames">The names besides <c>localhost</c> under which it may be asked, as an editor in the browser forwards its port.</param>
/// <param name="LiveReload">Whether changes are watched for and pages follow them; if not, pages are served as they are.</param>
public sealed record PreviewOptions(
    string Input,
    string Theme,
    string Output,
    Func<Today> Today,
    int? Port = null,
    EquatableList<string>? HostNames = null,
    bool LiveReload = true)
{
    /// <summary>Where builds keep what they were made from; null to keep nothing.</summary>
    public string? StateFolder { get; init; }

    /// <summary>Where people look for a preview first.</summary>
    public const int UsualPort = 5080;

    /// <summary>The names of those who contributed.</summary>
    public EquatableList<string> Contributors { get; init; } = [];
}
