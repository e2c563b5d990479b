using Knowledgebase.Facts.Model;

namespace Knowledgebase.Cli.Preview;

/// <summary>What is previewed, and where.</summary>
/// <param name="Input">The folder of the facts.</param>
/// <param name="Theme">The folder of templates and assets.</param>
/// <param name="Today">Asked at every change, since a preview may run past midnight.</param>
/// <param name="Port">The port to serve on. 0: any that is free. Null: <see cref="UsualPort"/>, or one after it, or any other, when it is taken.</param>
/// <param name="HostNames">The names besides <c>localhost</c> under which it may be asked, as an editor in the browser forwards its port.</param>
public sealed record PreviewOptions(
    string Input,
    string Theme,
    Func<Today> Today,
    int? Port = null,
    EquatableList<string>? HostNames = null)
{
    /// <summary>Where people look for a preview first.</summary>
    public const int UsualPort = 5080;

    /// <summary>The names of those who contributed.</summary>
    public EquatableList<string> Contributors { get; init; } = [];
}
