using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Views;

/// <summary>Where a reader who saw something wrong can mend it, or say so.</summary>
/// <param name="Edit">The file in the repository's web editor, at the line where the statement begins; null where no repository is known.</param>
/// <param name="Suggest">The form for what is wrong, with the statement filled in; null where no repository is known.</param>
/// <param name="Email">A mailto link that begins an e-mail with a fact, for people without an account; null where site.yml has no contact.</param>
internal sealed record CorrectionView(string? Edit, string? Suggest, string? Email)
{
    /// <summary>The name of the form in the repository's folder <c>.github/ISSUE_TEMPLATE</c>.</summary>
    const string Form = "wrong-fact.yml";

    /// <summary>What an e-mail asks for, each with room for an answer.</summary>
    const string Questions = "What is wrong or missing:\r\n\r\nA page that shows it:\r\n";

    /// <param name="at">Where the statement begins.</param>
    /// <param name="page">The address of the page that shows it.</param>
    /// <param name="subject">A few words that name the statement.</param>
    /// <remarks>
    /// The form is one of GitHub's, for which the repository has them: <c>/issues/new</c> with a parameter for each field of
    /// the form ("Creating an issue from a URL query"). The lines of an e-mail end as RFC 6068, section 5 has them.
    /// </remarks>
    public static CorrectionView Of(KnowledgeBase knowledge, Position at, string page, string subject)
    {
        var file = EditAddress.FileOf(knowledge, at);
        var address = knowledge.Settings.Address + page[1..];
        return new CorrectionView(
            EditAddress.Of(knowledge, at),
            EditAddress.Repository(knowledge) is { } repository
                ? $"{repository}/issues/new?template={Form}&title={Uri.EscapeDataString(subject)}"
                    + $"&page={Uri.EscapeDataString(address)}"
                    + $"&file={Uri.EscapeDataString($"{file}, line {at.Line}")}"
                : null,
            knowledge.Settings.Contact is { } contact
                ? $"mailto:{contact}?subject={Uri.EscapeDataString(subject)}&body={Uri.EscapeDataString($"{address}\r\n\r\n{Questions}")}"
                : null);
    }
}
