using AngleSharp.Html.Dom;

namespace Knowledgebase.Site.Tests;

/// <summary>One knowledge base twice: with harmless texts in all its fields, and with hostile ones.</summary>
public abstract class HostileTexts : IDisposable
{
    // As long as the shortest of the fields may be, without the placeholder that a question ends with.
    const int Length = 185;

    readonly string attack;

    protected HostileTexts(string attack)
    {
        this.attack = attack;
        Harmless = new SmallSite(SmallInput.Complete()).Built();
        Hostile = new SmallSite(SmallInput.Complete(Said)).Built();
    }

    internal SmallSite Harmless { get; }

    internal SmallSite Hostile { get; }

    /// <summary>The names of all fields that were filled.</summary>
    internal SortedSet<string> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>The text of a field. The first word is the name of the field, the last a very long one.</summary>
    public string Of(string field) => $"{field.Replace(' ', '-')} {attack} ".PadRight(Length, 'W');

    public void Dispose()
    {
        Harmless.Dispose();
        Hostile.Dispose();
        GC.SuppressFinalize(this);
    }

    string Said(string field)
    {
        lock (Fields)
            Fields.Add(field);
        return Of(field);
    }
}

public sealed class HostileMarkup() : HostileTexts(
    """x"onclick="alert(4)"style="color:red" "'><img/src=x/onerror=alert(1)><script>alert(2)</script><svg/onload=alert(3)>""");

public sealed class HostileCode() : HostileTexts(
    """{{7*7}}{{include('layout')}}{%x%}${7*7}<%=7%> ]]></title></script></style></textarea></svg>--><!-- javascript:alert(5)""");

public sealed class HostileCharacters() : HostileTexts("""&lt;b&gt;&#60;i&#62;&amp;quot; שלום،مرحبا 👩‍👧🏽 \"\u0022</main>""");

public sealed class HostileMarkupTests(HostileMarkup sites) : HostileTextTests(sites), IClassFixture<HostileMarkup>;

public sealed class HostileCodeTests(HostileCode sites) : HostileTextTests(sites), IClassFixture<HostileCode>;

public sealed class HostileCharacterTests(HostileCharacters sites) : HostileTextTests(sites), IClassFixture<HostileCharacters>;

public abstract class HostileTextTests(HostileTexts sites)
{
    /// <summary>Fields that no page shows as they are.</summary>
    static readonly string[] shownNowhere = ["site licence", .. NotesInShort()];

    [Fact]
    public void Not_one_element_attribute_or_script_comes_from_a_field()
    {
        Assert.Equal(sites.Harmless.Pages, sites.Hostile.Pages);
        Assert.All(sites.Hostile.Pages, file =>
        {
            using var harmless = sites.Harmless.Open(file);
            using var hostile = sites.Hostile.Open(file);
            Assert.Equal(Bones(harmless), Bones(hostile));
        });
    }

    [Fact]
    public void Every_field_is_shown_as_the_text_that_it_is()
    {
        var text = string.Join('\n', sites.Hostile.Pages.Select(file =>
        {
            using var page = sites.Hostile.Open(file);
            return page.DocumentElement.TextContent + page.QuerySelector("meta[name=description]")!.GetAttribute("content");
        }));

        Assert.All(sites.Fields.Except(shownNowhere), field => Assert.Contains(Shown(field), text, StringComparison.Ordinal));
    }

    [Fact]
    public void No_address_has_a_scheme_other_than_those_of_the_web_and_of_mail() => Assert.Empty(
        from file in sites.Hostile.Pages
        from reference in WrittenPage.Read(sites.Hostile.Output, file).References
        where Scheme(reference.Target) is not ("" or "http" or "https" or "mailto")
        select $"{file}: {reference.Target}");

    [Fact]
    public void No_page_has_a_fault_that_only_hostile_texts_bring() => Assert.Empty(
        from file in sites.Hostile.Pages
        from fault in WrittenPage.Read(sites.Hostile.Output, file).Faults
        select $"{file}: {fault}");

    [Fact]
    public void Titles_and_descriptions_are_texts_too()
    {
        using var page = sites.Hostile.Open("platforms/zoom/index.html");

        Assert.StartsWith(Shown("Zoom name"), page.Title, StringComparison.Ordinal);
        Assert.Contains(Shown("Zoom name"), page.QuerySelector("meta[name=description]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    string Shown(string field)
    {
        var text = field.EndsWith("question", StringComparison.Ordinal) ? SmallInput.WithoutBraces(sites.Of(field)) : sites.Of(field);
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // Tips, claims and platforms tell of their evidence in short, without its note.
    static IEnumerable<string> NotesInShort() => ["platform note", "tip note", "claim note"];

    // The elements with the names of their attributes, and the values of those that styles and scripts go by.
    static IEnumerable<string> Bones(IHtmlDocument page) => page.All.Select(element =>
        $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute =>
            attribute.Name is "id" or "class" or "role" or "type" or "rel" or "http-equiv" or "name" or "property" ? $"{attribute.Name}={attribute.Value}" : attribute.Name))}");

    static string Scheme(string target)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        var slash = target.AsSpan().IndexOfAny('/', '?', '#');
        return colon < 0 || (slash >= 0 && slash < colon) ? "" : target[..colon].Trim().ToLowerInvariant();
    }
}
