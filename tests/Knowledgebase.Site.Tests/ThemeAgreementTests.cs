using System.Collections;
using Knowledgebase.Facts.Reading;
using Knowledgebase.Site.Data;
using Knowledgebase.Site.Pages;
using Knowledgebase.Templates;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Knowledgebase.Site.Tests;

/// <summary>
/// The theme is written in Scriban's language: without escaping, Scriban itself makes the same pages of the same models.
/// </summary>
public class ThemeAgreementTests
{
    /// <summary>Enough of a kind to take every branch of its template, and few enough to be quick.</summary>
    const int PagesOfAKind = 25;

    static readonly Dictionary<string, string> Texts = Directory
        .EnumerateFiles(Repository.Theme, "*.html", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(Repository.Theme, file)[..^".html".Length].Replace('\\', '/'), File.ReadAllText);

    [Fact]
    public void Each_template_renders_the_same_under_Scriban_itself()
    {
        var knowledge = InputReader.Read(Repository.Input, DateOnly.MaxValue).Knowledge!;
        var today = knowledge.Sources.Max(source => source.Value.Accessed.Latest);
        var publication = Publication.Of(knowledge, today);
        var theme = Theme.Read(Repository.Theme, PageTemplates.Models, today);
        var site = SiteModel.Of(knowledge, theme.Assets, AllData.Of(publication));
        var set = TemplateSet.Compile(
            Texts.Select(text => new TemplateSource(text.Key, text.Key, text.Value)), TemplateSettings.OfThemes with { Escapes = false, Now = new DateTimeOffset(today, TimeOnly.MinValue, TimeSpan.Zero) });
        Page[] pages = [.. AllPages.Of(publication), .. AllPages.RedirectsOf(publication).Select(Redirects.Page)];

        var kinds = pages.GroupBy(page => page.Template).ToList();
        Assert.Equal(PageTemplates.Models.Keys.Order(StringComparer.Ordinal), kinds.Select(kind => kind.Key).Order(StringComparer.Ordinal));
        foreach (var page in kinds.SelectMany(Spread))
        {
            var model = page.Model();
            using var content = new TemplateOutput();
            set[$"pages/{page.Template}"].Render(content, model, site);
            Assert.Equal(RenderByScriban($"pages/{page.Template}", model, site), content.ToString());

            var layout = LayoutModel.Of(site, page.Address, model, content);
            Assert.Equal(RenderByScriban(Theme.Layout, layout, site), set[Theme.Layout].Render(layout, site));
        }
    }

    static IEnumerable<Page> Spread(IEnumerable<Page> ofOneKind)
    {
        var pages = ofOneKind.ToList();
        return pages.Where((_, index) => index % Math.Max(1, pages.Count / PagesOfAKind) == 0).Take(PagesOfAKind);
    }

    static string RenderByScriban(string template, params object[] models)
    {
        var variables = new ScriptObject();
        foreach (var model in models.Reverse())
            variables.Import(model);
        var context = new Scriban.TemplateContext { AutoIndent = false, LoopLimit = 0, TemplateLoader = new ThemeLoader() };
        // Scriban counts arrays and lists that can be changed; the models have others.
        context.TryGetMember = (Scriban.TemplateContext _, SourceSpan _, object owner, string member, out object? value) =>
            (value = member == "size" && owner is IEnumerable list ? list.Cast<object>().Count() : null) is not null;
        context.PushGlobal(variables);
        return Scriban.Template.Parse(Texts[template], template).Render(context);
    }

    sealed class ThemeLoader : ITemplateLoader
    {
        public string GetPath(Scriban.TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string? Load(Scriban.TemplateContext context, SourceSpan callerSpan, string templatePath) => Texts[templatePath];

        public ValueTask<string?> LoadAsync(Scriban.TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            ValueTask.FromResult(Load(context, callerSpan, templatePath));
    }
}
