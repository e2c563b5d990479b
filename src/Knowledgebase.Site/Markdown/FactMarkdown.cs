using System.Text;
using Knowledgebase.Facts.Names;
using Knowledgebase.Site.Pages;
using Knowledgebase.Site.StructuredData;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Markdown;

/// <summary>The page of a fact as Markdown, for programs that read text.</summary>
internal static class FactMarkdown
{
    public static string Of(SiteModel site, string address, FactModel fact)
    {
        var text = new StringBuilder($"# {Text(fact.Question)}\n\n");
        if (fact.Current is { } current)
        {
            Finding(text, current);
            Section(text, "It depends", fact.Qualifying);
            Evidence(text, "What supports it", [.. current.Supporting.SelectMany(group => group.Evidence)]);
            Evidence(text, "What says otherwise", current.Disputing);
            Evidence(text, "What says otherwise and is not followed", current.Rejected);
        }
        else
        {
            text.Append("Nothing is known to hold now.\n\n");
        }
        Section(text, "What is to come", fact.ToCome);
        Section(text, "What held before", fact.Past);
        if (fact.Why is { } why)
            text.Append("Why it matters: ").Append(Text(why)).Append("\n\n");
        return text.Append(Foot(site, address, Urls.ApiPlatform(fact.Platform.Id))).ToString();
    }

    /// <summary>Where the text comes from.</summary>
    public static string Foot(SiteModel site, string address, string data) =>
        $"---\n\n{MarkdownEncoder.Link("This page", SiteDescription.Whole(site, address))} of {MarkdownEncoder.Link(site.SiteTitle, site.SiteAddress)}, "
        + $"{MarkdownEncoder.Link("its data", SiteDescription.Whole(site, data))}.{(site.Licence is { } licence ? $" Licence: {Text(licence)}." : "")}\n";

    static void Section(StringBuilder text, string heading, IReadOnlyList<FindingView> findings)
    {
        if (findings.Count == 0)
            return;
        text.Append("## ").Append(heading).Append("\n\n");
        foreach (var finding in findings)
            Finding(text, finding);
    }

    static void Finding(StringBuilder text, FindingView finding)
    {
        var applies = finding.AppliesTo.Count > 0 ? $"For {Text(string.Join("; ", finding.AppliesTo))}: " : "";
        text.Append($"{applies}**{Text(finding.Answer)}** ({Text(finding.Standing.Label)}")
            .Append(finding.Period.Length > 0 ? $", {finding.Period}" : "")
            .Append($", checked {finding.Checked.Iso}).\n\n{Text(finding.Summary)}\n\n");
        if (finding.Scope is { } scope)
            text.Append(Text(scope)).Append("\n\n");
    }

    static void Evidence(StringBuilder text, string heading, IReadOnlyList<EvidenceView> evidence)
    {
        if (evidence.Count == 0)
            return;
        text.Append("## ").Append(heading).Append("\n\n");
        foreach (var piece in evidence)
        {
            text.Append($"- {MarkdownEncoder.Link(piece.Title, piece.Url)}, {Text(piece.Publisher)}, {Text(piece.Kind)}")
                .Append(piece.Published is { } published ? $", {published.Iso}" : "")
                .Append(piece.At is { } at ? $"; {Text(at)}" : "")
                .Append(piece.Quote is { } quote ? $"; \u201C{Text(quote)}\u201D" : "")
                .Append(piece.Says is { } says ? $"; says: {Text(says)}" : "")
                .Append(piece.Rejected is { } rejected ? $"; not followed: {Text(rejected)}" : "")
                .Append('\n');
        }
        text.Append('\n');
    }

    static string Text(string text) => MarkdownEncoder.Text(text);
}
