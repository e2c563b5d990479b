using Knowledgebase.Facts.Reading;
using Knowledgebase.Site;
using Knowledgebase.Site.Pages;
using Knowledgebase.Templates;

namespace Knowledgebase.Benchmarks.Templates;

/// <summary>The page of the real site whose template renders most, with what it is given.</summary>
internal sealed record LargestPage(string Template, PageModel Model, SiteModel Site)
{
    public static LargestPage Find(TemplateSet templates, DateOnly today)
    {
        var knowledge = InputReader.Read(Repository.Input, today).Knowledge!;
        var site = SiteModel.Of(knowledge, Theme.Read(Repository.Theme, PageTemplates.Models, today).Assets, []);
        using var output = new TemplateOutput();
        var page = AllPages.Of(Publication.Of(knowledge, today)).MaxBy(page =>
        {
            output.Clear();
            templates[$"pages/{page.Template}"].Render(output, page.Model(), site);
            return output.Length;
        })!;
        return new LargestPage($"pages/{page.Template}", page.Model(), site);
    }
}
