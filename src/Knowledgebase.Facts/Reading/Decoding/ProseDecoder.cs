using Knowledgebase.Facts.Reading.Files;
using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading.Decoding;

/// <summary>Decodes a Markdown page: front matter, then prose.</summary>
internal static class ProseDecoder
{
    /// <summary>The keys of the front matter.</summary>
    public static readonly ObjectShape ObjectShape = new("The front matter of a page",
        required:
        [
            new("title", "What the page is called.", FieldType.Title),
            new("description", "What it tells, in a sentence.", FieldType.Sentence),
        ],
        optional: []);

    public static Prose? DecodeFile(string id, TextFile file, Report report)
    {
        if (FrontMatter.Of(file) is not { } parts)
        {
            report.Add(ReadingRules.MissingFrontMatter, file.Start,
                "A page begins with a line of ---, its `title` and `description`, and a second line of ---. Add them.");
            return null;
        }
        if (YamlReader.Read(parts.Yaml, report) is not { } root || ObjectShape.Open(root, report) is not { } fields)
            return null;
        var title = fields.Text("title");
        var description = fields.Text("description");
        return title is null || description is null
            ? null
            : new Prose(id, title, description, parts.Body.Text, parts.Body.At(1, 1));
    }
}
