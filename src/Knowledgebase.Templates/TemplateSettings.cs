using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates;

/// <summary>How templates are read and rendered. The defaults are those of a theme.</summary>
public sealed record TemplateSettings
{
    /// <summary>Names must exist, values are escaped, and output stands as the template says.</summary>
    public static TemplateSettings OfThemes { get; } = new();

    /// <summary>What Scriban does unless told otherwise: unknown names write nothing, nothing is escaped, output is indented.</summary>
    public static TemplateSettings OfScriban { get; } = new() { NamesMustExist = false, Escapes = false, Indents = true };

    /// <summary>Whether a variable or member that does not exist is a mistake; otherwise it is null.</summary>
    public bool NamesMustExist { get; init; } = true;

    /// <summary>Whether values are escaped for the place in HTML where they stand; otherwise they are written as they are.</summary>
    public bool Escapes { get; init; } = true;

    /// <summary>Whether all lines that code writes begin with the white space that stands before the code on its line.</summary>
    public bool Indents { get; init; }

    /// <summary>How long one rendering may take. The clock is looked at between turns of loops and calls.</summary>
    public TimeSpan TimeLimit { get; init; } = Limits.Time;

    /// <summary>Whether the whole text is code, without <c>{{</c> and <c>}}</c>.</summary>
    public bool IsScript { get; init; }

    /// <summary>
    /// What <c>date.now</c> is, and the year of dates that are read from text without one. It is given and never looked up,
    /// so that equal input makes equal output; where it is not given, both are mistakes.
    /// </summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>
    /// What <c>math.random</c> and <c>math.uuid</c> go by. Each rendering gives the same row of values for the same seed.
    /// </summary>
    public ulong Seed { get; init; }
}
