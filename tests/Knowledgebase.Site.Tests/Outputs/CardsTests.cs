using System.Buffers.Binary;
using Knowledgebase.Site.Outputs.Cards;

namespace Knowledgebase.Site.Tests.Outputs;

/// <summary>The pictures that links to pages are shown with.</summary>
public sealed class CardsTests : IDisposable
{
    readonly SmallSite small = new();

    public void Dispose() => small.Dispose();

    [Fact]
    public void Every_kind_of_page_that_is_shared_has_a_card_of_its_own_where_the_site_is_published()
    {
        Build(new Publication("https://site.example/"));

        foreach (var page in (string[])["", "platforms/zoom/", "questions/end-to-end-encryption/", "platforms/zoom/end-to-end-encryption/", "articles/the-article/", "compare/jitsi-meet-vs-zoom/"])
        {
            using var html = small.Open(page + "index.html");
            var card = $"cards/{(page.Length == 0 ? "site" : page.TrimEnd('/'))}.png";
            Assert.Equal($"https://site.example/{card}", html.QuerySelector("meta[property='og:image']")!.GetAttribute("content"));
            Assert.Equal("summary_large_image", html.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
            Assert.Equal((1200, 630), SizeOf(Path.Join(small.Output, card)));
        }
    }

    [Fact]
    public void Elsewhere_facts_and_comparisons_of_two_are_shown_with_the_cards_of_the_pages_above_them()
    {
        Build(Publication.AsInSettings);
        using var fact = small.Open("platforms/zoom/end-to-end-encryption/index.html");

        Assert.Equal("https://site.example/cards/platforms/zoom.png", fact.QuerySelector("meta[property='og:image']")!.GetAttribute("content"));
        Assert.False(Directory.Exists(Path.Join(small.Output, "cards/compare")));
    }

    [Fact]
    public void A_card_is_drawn_once_and_a_broken_one_again()
    {
        var cache = Path.Join(small.Root, "cards");
        Build(Publication.AsInSettings, cache);
        var first = File.ReadAllBytes(Path.Join(small.Output, "cards/site.png"));
        var kept = Directory.GetFiles(cache);
        var times = kept.Select(File.GetLastWriteTimeUtc).ToList();
        Build(Publication.AsInSettings, cache);

        Assert.Equal(kept, Directory.GetFiles(cache));
        Assert.Equal(times, kept.Select(File.GetLastWriteTimeUtc));

        foreach (var file in kept)
            File.WriteAllText(file, "half");
        Build(Publication.AsInSettings, cache);
        Assert.Equal(first, File.ReadAllBytes(Path.Join(small.Output, "cards/site.png")));
    }

    [Fact]
    public void What_the_typeface_cannot_draw_gets_no_card_and_the_card_of_the_site_is_shown()
    {
        using var other = new SmallSite(SmallInput.Complete(field => field == "Zoom name" ? "\u4f1a\u8b70" : field)).Built();
        using var page = other.Open("platforms/zoom/index.html");

        Assert.False(File.Exists(Path.Join(other.Output, "cards/platforms/zoom.png")));
        Assert.Equal("https://site.example/cards/site.png", page.QuerySelector("meta[property='og:image']")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData("Is it encrypted? – 5 % of “calls”…", true)]
    [InlineData("Шифруется ли Ελληνικά ß Łódź", true)]
    [InlineData("\u05e9\u05dc\u05d5\u05dd", false)]
    [InlineData("\u4f1a\u8b70\u5ba4", false)]
    [InlineData("\u0928\u092e\u0938\u094d\u0924\u0947", false)]
    [InlineData("a \ud83d\ude00", false)]
    public void Latin_Greek_and_Cyrillic_can_be_drawn(string text, bool can) => Assert.Equal(can, CardTypefaces.CanDraw(text));

    [Theory]
    [InlineData("")]
    [InlineData("Is a call on Zoom end-to-end encrypted?")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsversammlung")]
    public void Lines_are_never_wider_or_more_than_their_place(string text)
    {
        var words = string.Join(' ', Enumerable.Repeat(text, 8));
        var lines = CardLines.Fit(words, CardTypefaces.Bold, 600, 150, 60, 40);
        using var font = new SkiaSharp.SKFont(CardTypefaces.Bold, lines.Size);

        Assert.InRange(lines.Lines.Count * lines.Size * CardLines.Spacing, 0, 150);
        Assert.All(lines.Lines, line => Assert.InRange(font.MeasureText(line), 0, 600));
    }

    [Fact]
    public void The_manifest_names_icons_that_are_there()
    {
        small.Built();
        var manifest = System.Text.Json.Nodes.JsonNode.Parse(small.Read("site.webmanifest"))!;

        Assert.Equal("site title", (string)manifest["name"]!);
        Assert.Equal(3, manifest["icons"]!.AsArray().Count);
        Assert.All(manifest["icons"]!.AsArray(), icon => Assert.True(File.Exists(Path.Join(small.Output, (string)icon!["src"]!))));
    }

    void Build(Publication publication, string? cache = null)
    {
        var result = SiteBuilder.Build(new BuildRequest(small.Input, small.Theme, small.Output, SmallInput.Today) { Publication = publication, CardCache = cache });
        Assert.True(result.Succeeded, string.Join('\n', result.Problems));
    }

    // Behind the signature and the head of the first chunk (PNG, section 11.2.1).
    static (int, int) SizeOf(string file)
    {
        var bytes = File.ReadAllBytes(file);
        return (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
    }
}
