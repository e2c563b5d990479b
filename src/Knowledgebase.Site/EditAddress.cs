using Knowledgebase.Facts.Analysis;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site;

/// <summary>Where the files of facts can be edited in the repository that <c>site.yml</c> names.</summary>
/// <remarks>
/// The addresses are those of GitHub: <c>/edit/BRANCH/FILE#LLINE</c>, and <c>/new/BRANCH?filename=FILE</c> for a file that
/// is not there yet.
/// </remarks>
public static class EditAddress
{
    /// <summary>The branch that the site is published from.</summary>
    const string Branch = "main";

    /// <summary>The folder of the facts in the repository, wherever a build reads them from.</summary>
    const string Input = "input";

    /// <summary>The place in the repository's web editor; null where no repository is known.</summary>
    public static string? Of(KnowledgeBase knowledge, Position at) =>
        Repository(knowledge) is { } repository ? $"{repository}/edit/{Branch}/{LineOf(knowledge, at)}" : null;

    /// <summary>Where a contribution is made: the line in its file, or a new file of its name; null where no repository is known.</summary>
    public static string? Of(KnowledgeBase knowledge, Contribution contribution) =>
        contribution.HasFile ? Of(knowledge, contribution.At)
        : Repository(knowledge) is { } repository ? $"{repository}/new/{Branch}?filename={FileOf(knowledge, contribution.At)}"
        : null;

    /// <summary>A line in the repository, such as <c>input/platforms/zoom/security.yml#L12</c>.</summary>
    internal static string LineOf(KnowledgeBase knowledge, Position at) => $"{FileOf(knowledge, at)}#L{at.Line}";

    /// <summary>The file of a position in the repository, such as <c>input/platforms/zoom/security.yml</c>.</summary>
    internal static string FileOf(KnowledgeBase knowledge, Position at) => $"{Input}/{knowledge.FileWithin(at)}";

    internal static string? Repository(KnowledgeBase knowledge) => knowledge.Settings.Repository?.TrimEnd('/');
}
