using System.Collections.Immutable;
using Knowledgebase.Site.Templating;
using static Knowledgebase.Site.Tests.Templating.Rendering;

namespace Knowledgebase.Site.Tests.Templating;

/// <summary>.NET values as templates see them.</summary>
public class ModelTests
{
    enum Answer
    {
        Yes,
        NotSure,
    }

    readonly record struct Pair(int First, string Second);

    record Base(string Title);

    sealed record Page(string Title, int Count, bool IsDraft, DateOnly Checked, Answer Answer, Base? Parent = null) : Base(Title)
    {
        public IReadOnlyList<Pair> Pairs { get; } = [new(1, "one"), new(2, "two")];

        public ImmutableArray<int> Numbers { get; } = [3, 4];

        public IEnumerable<string> Lazy => Pairs.Select(pair => pair.Second);

        public IReadOnlyDictionary<string, int> ByName { get; } = new Dictionary<string, int> { ["zoom-phone"] = 7, ["jitsi"] = 8 };

        public string? Nothing { get; }

        public decimal Price { get; } = 12.50m;

        public double Share { get; } = 0.25;

        public long Large { get; } = 5_000_000_000;

        public DateTime At { get; } = new(2026, 11, 21, 9, 5, 0);
    }

    static readonly Page Model = new("Zoom", 3, true, new DateOnly(2026, 11, 21), Answer.NotSure, new Base("Parent"));

    [Fact]
    public void A_link_without_an_address_is_a_mistake_and_not_a_link_to_nowhere()
    {
        var mistake = Mistake("<a href=\"{{ nothing }}\">x</a>", Model);

        Assert.Equal(TemplateRules.WrongValue.Code, mistake.Code);
        Assert.Equal((1, 13), (mistake.At.Line, mistake.At.Column));
        Assert.Equal("<a href=\"\">x</a>", Render("<a href=\"{{ '' }}\">x</a>"));
    }

    [Theory]
    [InlineData("{{ title }} {{ count }} {{ is_draft }} {{ nothing }}.", "Zoom 3 true .")]
    [InlineData(
        "{{ checked }} {{ checked | date.to_string '%F' }} {{ checked.year }} {{ at | date.to_string '%F %R' }}",
        "2026-11-21 2026-11-21 2026 2026-11-21 09:05")]
    [InlineData(
        "{{ answer }} {{ answer == 'NotSure' }} {{ case answer; when 'Yes'; 1; when 'NotSure'; 2; end }}",
        "NotSure true 2")]
    [InlineData("{{ price }} {{ price + 1 }} {{ share }} {{ large }} {{ large > count }}", "12.50 13.50 0.25 5000000000 true")]
    [InlineData(
        "{{ pairs.size }} {{ pairs[1].second }} {{ pairs | array.size }} {{ for p in pairs }}{{ p.first }}{{ end }}",
        "2 two 2 12")]
    [InlineData(
        "{{ numbers.size }} {{ numbers[0] }} {{ for n in numbers }}{{ n }}{{ end }} {{ numbers | array.contains 4 }}",
        "2 3 34 true")]
    [InlineData("{{ lazy.size }} {{ lazy | array.join ', ' }}", "2 one, two")]
    [InlineData("{{ by_name['zoom-phone'] }} {{ by_name.jitsi }} {{ by_name.missing ?? 'none' }}", "7 8 none")]
    [InlineData("{{ for pair in by_name }}{{ pair.key }}:{{ pair.value }} {{ end }}", "zoom-phone:7 jitsi:8 ")]
    [InlineData("{{ parent.title }} {{ with parent }}{{ title }} {{ count }}{{ end }}", "Parent Parent 3")]
    [InlineData(
        "{{ pairs | array.map 'second' | array.join ' ' }} {{ pairs | array.sort 'second' | array.first }}",
        "one two Pair { First = 1, Second = one }")]
    [InlineData("{{ title = 'own'; title }}", "own")]
    public void Members_have_snake_case_names_and_values_their_kind(string template, string expected) =>
        Assert.Equal(expected, Render(template, Model));

    [Fact]
    public void One_place_reads_members_of_many_types()
    {
        var dictionary = new Dictionary<string, object> { ["title"] = 2 };
        object[] xs = [new Base("a"), Model with { Title = "b" }, new { Title = "c" }, dictionary];
        Assert.Equal("a b c 2 ", Render("{{ for x in xs }}{{ x.title }} {{ end }}", new { Xs = xs }));
    }

    [Fact]
    public void Models_are_searched_in_order_and_dictionaries_can_be_models()
    {
        var globals = new Dictionary<string, object?> { ["more"] = "m", ["name"] = "third" };
        Assert.Equal("first s m", Set("{{ name }} {{ site }} {{ more }}").Render(new { Name = "first" }, new { Name = "second", Site = "s" }, globals));
    }

    [Fact]
    public void A_layout_is_given_the_content_as_html()
    {
        var content = new TemplateOutput();
        content.Write("<h1>a &amp; b</h1>");
        Assert.Equal("<body><h1>a &amp; b</h1></body>", Set("<body>{{ content }}</body>").Render(new { Content = content }));
    }

    [Fact]
    public void A_model_cannot_be_changed() =>
        Assert.Equal(TemplateRules.WrongValue.Code, Mistake("{{ parent.title = 1 }}", Model).Code);
}
