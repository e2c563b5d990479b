using Knowledgebase.Templates;

namespace Knowledgebase.Benchmarks.Templates;

/// <summary>What templates do most, each by itself, over a list of a thousand.</summary>
internal static class UsualTemplates
{
    public static IReadOnlyList<TemplateSource> All { get; } =
    [
        Template("loops", """
            {{~ for entry in entries ~}}
            <li{{ if for.first }} class="first"{{ end }}><a href="{{ entry.link.address }}">{{ entry.name }}</a> {{ entry.count }}{{ if entry.note }} ({{ entry.note }}){{ end }}
            {{~ for word in entry.words ~}}
            <b>{{ word }}</b>{{ if !for.last }}, {{ end }}
            {{~ end ~}}
            </li>
            {{~ end ~}}
            """),
        Template("includes", "{{ for entry in entries }}{{ include 'link' link: entry.link name: entry.name }}{{ end }}"),
        Template("link", "<a href=\"{{ $.link.address }}\">{{ $.link.label }}: {{ $.name }}</a>\n"),
        Template("functions", """
            {{~ for entry in entries ~}}
            {{ entry.name | string.downcase }} {{ entry.words | array.join ', ' }} {{ entry.count | math.format 'N0' }} {{ for word in entry.words | array.limit 2 }}{{ word | string.upcase }}{{ end }}
            {{~ end ~}}
            """),
    ];

    static TemplateSource Template(string name, string text) => new(name, $"{name}.html", text);
}

/// <summary>A thousand entries, always the same.</summary>
internal sealed record UsualModel(IReadOnlyList<UsualEntry> Entries)
{
    public static UsualModel Make() => new(
    [
        .. Enumerable.Range(0, 1000).Select(number => new UsualEntry(
            $"Entry {number} & others",
            number * 7,
            number % 3 == 0 ? "a note" : null,
            new UsualLink($"Link {number}", $"/links/{number}/"),
            ["One", "Two", "Three", "Four"])),
    ]);
}

/// <summary>An entry with what usual ones have.</summary>
internal sealed record UsualEntry(string Name, int Count, string? Note, UsualLink Link, IReadOnlyList<string> Words);

/// <summary>Where an entry leads.</summary>
internal sealed record UsualLink(string Label, string Address);
