using Knowledgebase.Site.Templating;

namespace Knowledgebase.Site.Tests.Templating;

/// <summary>Checks templates that are written out in a test against the models of a small site about calls.</summary>
static class Checks
{
    public sealed record Link(string Label, string Address);

    public sealed record Day(int Year, string Words);

    public sealed record Platform(string Name, Link? Successor, Day? Retired, IReadOnlyList<Answer> Answers);

    /// <summary>An answer that is either a word or a list: a closed family.</summary>
    public abstract record Answer
    {
        Answer(string question) => Question = question;

        public string Question { get; }

        public sealed record Word(string Asked, string Text) : Answer(Asked);

        public sealed record Several(string Asked, IReadOnlyList<string> Terms) : Answer(Asked);
    }

    public sealed record Page(
        string Title,
        Platform Platform,
        IReadOnlyList<Platform> Others,
        IReadOnlyDictionary<string, Link> Links,
        Link[] Menu,
        DateOnly? Checked,
        int Count,
        object Anything);

    public sealed record Site(string SiteTitle, IReadOnlyList<Link> Menu);

    public static readonly TemplateUse Use = new("page", typeof(Page), typeof(Site));

    /// <summary>What the check says of a template, as <c>file:line:column code: message</c>.</summary>
    public static string[] Found(string template, params (string Name, string Text)[] parts)
    {
        var set = Rendering.Read(template, parts);
        Assert.Empty(set.Problems);
        return [.. set.Check([Use]).Select(problem =>
            $"{Path.GetFileName(problem.At.File)}:{problem.At.Line}:{problem.At.Column} {problem.Code}: {problem.Message}")];
    }

    /// <summary>The only thing that is wrong.</summary>
    public static string Only(string template, params (string Name, string Text)[] parts) => Assert.Single(Found(template, parts));
}
