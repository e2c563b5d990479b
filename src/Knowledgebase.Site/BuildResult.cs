using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;

namespace Knowledgebase.Site;

/// <summary>What came of a build.</summary>
/// <param name="Problems">Everything wrong with facts, templates and folders, in the order of files and lines.</param>
/// <param name="Site">What was written; null where problems kept it from being written.</param>
public sealed record BuildResult(EquatableList<Problem> Problems, WrittenSite? Site)
{
    /// <summary>What nobody told the build, each with what the site lacks for it.</summary>
    public EquatableList<MissingSetting> Missing { get; init; } = [];

    /// <summary>Whether the output folder now holds the new site.</summary>
    public bool Succeeded => Site is not null;
}

/// <summary>Something that nobody told the build, and what the site lacks for it.</summary>
/// <param name="Words">A sentence or two, with what to do.</param>
public sealed record MissingSetting(string Words);

/// <summary>What a build wrote.</summary>
/// <param name="Pages">Pages for people, redirects not counted.</param>
/// <param name="Files">All files.</param>
/// <param name="Bytes">The bytes of all files.</param>
public sealed record WrittenSite(int Pages, int Files, long Bytes)
{
    /// <summary>Pages and redirects that were rendered: none where the last build was made from the same.</summary>
    public int Rendered { get; init; }

    /// <summary>Files that were written, not counting the list of all: the last build had none with the same bytes at their addresses.</summary>
    public int Written { get; init; }
}

/// <summary>What came of reading a site.</summary>
/// <param name="Problems">Everything wrong with facts and templates, in the order of files and lines.</param>
/// <param name="Site">The site; null where problems would keep a build from writing it.</param>
public sealed record ReadSite(EquatableList<Problem> Problems, LiveSite? Site);
