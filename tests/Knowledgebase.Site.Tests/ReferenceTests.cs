using System.Text.Json;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site.References;
using Cited = Knowledgebase.Site.References.Reference;

namespace Knowledgebase.Site.Tests;

public sealed class ReferenceTests
{
    const string Hostile = "a{b}} \\ & % $ # _ ~ ^ \" \u201Cq\u201D </script> שלום @misc{x,";

    const string Address = "https://site.example/platforms/zoom/recording/2026-11-20/";

    static Cited To(string title) => new("zoom-recording", title, "The Site", new PartialDate(2026, 11, 20), Address, "/c.json");

    [Fact]
    public void Each_format_has_title_site_day_and_address()
    {
        var reference = To("Who records?");

        Assert.Equal($"\u201CWho records?\u201D, The Site, checked 20 November 2026. {Address}", PlainReference.Of(reference));
        Assert.Equal($"The Site. (2026, November 20). Who records? {Address}", ApaReference.Of(reference));
        Assert.Equal($"The Site. (n.d.). A name. {Address}", ApaReference.Of(To("A name") with { Checked = null }));
        Assert.Equal(
            "@misc{zoom-recording,\n  author = {{The Site}},\n  title = {{Who records?}},\n  year = {2026},\n  month = {11},\n  note = {Checked 2026-11-20},\n  url = {" + Address + "}\n}",
            BibTexReference.Of(reference));
    }

    [Fact]
    public void In_BibTeX_braces_balance_whatever_a_title_holds()
    {
        var entry = BibTexReference.Of(To(Hostile));
        var (depth, ends) = (0, 0);
        foreach (var character in entry)
        {
            depth += character switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0 && character == '}')
                ends++;
        }

        Assert.Equal((0, 1), (depth, ends));
        Assert.Contains(@"a\textbraceleft{}b\textbraceright{}\textbraceright{} \textbackslash{} \& \% \$ \# \_ \textasciitilde{} \textasciicircum{} \textquotedbl{}", entry, StringComparison.Ordinal);
    }

    [Fact]
    public void CSL_JSON_gives_back_what_went_in()
    {
        using var json = JsonDocument.Parse(CslJsonReference.Of(To(Hostile)));
        var item = Assert.Single(json.RootElement.EnumerateArray());

        Assert.Equal((Hostile, "webpage", "The Site"), (item.GetProperty("title").GetString(), item.GetProperty("type").GetString(), item.GetProperty("author")[0].GetProperty("literal").GetString()));
        Assert.Equal([2026, 11, 20], item.GetProperty("issued").GetProperty("date-parts")[0].EnumerateArray().Select(part => part.GetInt32()));
    }

    [Theory]
    [InlineData("platforms/zoom/end-to-end-encryption", 2)]
    [InlineData("platforms/zoom", 3)]
    [InlineData("events/zoom/settlement", 0)]
    public void Pages_show_their_citations_and_lead_to_the_file_that_holds_one(string page, int snippets)
    {
        using var site = new SmallSite().Built();
        using var document = site.Open(page + "/index.html");
        using var json = JsonDocument.Parse(site.Read(page + "/citation.json"));

        Assert.Equal(4 + snippets, document.QuerySelectorAll(".use-this .copied code").Length);
        Assert.Contains(document.QuerySelectorAll(".use-this a"), link => link.GetAttribute("href") == $"/{page}/citation.json");
        Assert.Equal($"https://site.example/{page}/", json.RootElement[0].GetProperty("URL").GetString());
        Assert.All(document.QuerySelectorAll("button[data-copy]"), button => Assert.True(button.HasAttribute("hidden")));
    }

    [Fact]
    public void Nothing_is_cited_by_an_address_that_names_no_host()
    {
        using var site = new SmallSite();
        SmallSite.Change(Path.Join(site.Input, "site.yml"), "address: https://site.example/\n", "");
        using var document = site.Built().Open("platforms/zoom/index.html");

        Assert.Empty(document.QuerySelectorAll(".use-this .copied"));
        Assert.NotEmpty(document.QuerySelectorAll(".use-this a"));
        Assert.Empty(Directory.GetFiles(site.Output, "citation.json", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_fact_is_cited_by_its_permanent_state_where_that_is_recorded()
    {
        using var site = new SmallSite(SmallInput.Complete().With("changes/2026-11.yml", """
            - id: jitsi-meet/ai-training/2026-11-20
              now: [{ answer: no, words: no label, standing: stated-by-vendor, checked: 2026-11-20, sources: [help-page] }]
            """)).Built();
        using var json = JsonDocument.Parse(site.Read("platforms/jitsi-meet/ai-training/citation.json"));

        Assert.Equal("https://site.example/platforms/jitsi-meet/ai-training/2026-11-20/", json.RootElement[0].GetProperty("URL").GetString());
    }
}
