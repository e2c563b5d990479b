using Knowledgebase.Facts.Reading.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Knowledgebase.Facts.Reading.Yaml;

/// <summary>
/// Reads the part of YAML 1.2 that facts are written in: one document of texts, lists and keys. What YAML
/// can do beyond that (anchors, aliases, tags) would make a file mean more than a reader sees, and is refused.
/// </summary>
internal sealed class YamlReader
{
    const int DeepestNesting = 20;
    const string LostItsWay = "it cannot tell what comes after this place";

    readonly TextFile file;
    readonly Parser parser;
    readonly Report report;
    readonly CommentsBehindText comments;
    bool refused;

    YamlReader(TextFile file, Report report)
    {
        this.file = file;
        this.report = report;
        parser = new Parser(new StringReader(file.Text));
        comments = new CommentsBehindText(file, report);
    }

    /// <summary>The root of a file; null, with a problem reported, where it cannot be read or made sense of.</summary>
    public static Node? Read(InputFile file, Report report) =>
        TextFile.Read(file, report) is { } text ? Read(text, report) : null;

    /// <summary>The root of a text; null, with a problem reported, where it cannot be made sense of.</summary>
    public static Node? Read(TextFile file, Report report)
    {
        if (Indentation.FirstTab(file) is { } tab)
        {
            report.Add(ReadingRules.BadYaml, tab, "This line is indented with a tab. Indent with spaces.");
            return null;
        }
        var reader = new YamlReader(file, report);
        try
        {
            var root = reader.Document();
            return reader.refused ? null : root;
        }
        catch (YamlException mistake)
        {
            reader.comments.LookBehindTheLast();
            var (at, message) = YamlMistake.Explain(mistake, file);
            report.Add(ReadingRules.BadYaml, at, message);
            return null;
        }
        catch (TooDeepException tooDeep)
        {
            report.Add(ReadingRules.NestedTooDeep, tooDeep.At,
                $"This is nested more than {DeepestNesting} deep, which no fact needs. "
                + "Check the indentation and the brackets.");
            return null;
        }
    }

    Node? Document()
    {
        Next();
        Next();
        if (parser.Current is StreamEnd)
        {
            report.Add(ReadingRules.EmptyValue, file.Start, "This file says nothing. Fill it or delete it.");
            return null;
        }
        Next();
        var root = Read(depth: 1);
        if (root is Node.Scalar { IsEmpty: true } && !refused)
        {
            report.Add(ReadingRules.EmptyValue, file.Start, "This file says nothing. Fill it or delete it.");
            return null;
        }
        Next();
        if (parser.Current is DocumentStart second)
            Refuse(second, "A second document begins here. Keep one document a file, without `---` between.");
        return root;
    }

    // Reads the node that the current event begins, and moves past it.
    Node Read(int depth)
    {
        var start = parser.Current!;
        if (depth > DeepestNesting)
            throw new TooDeepException(At(start));
        switch (start)
        {
            case YamlDotNet.Core.Events.Scalar scalar:
                RefuseExtras(scalar);
                Next();
                return Text(scalar);
            case SequenceStart sequence:
                RefuseExtras(sequence);
                return Sequence(sequence, depth);
            case MappingStart mapping:
                RefuseExtras(mapping);
                return Mapping(mapping, depth);
            default:
                Refuse(start,
                    "An alias repeats what stands elsewhere. Write it out, so that each fact can be read where it stands.");
                Next();
                return new Node.Scalar(At(start), "", Plain: true);
        }
    }

    Node.Scalar Text(YamlDotNet.Core.Events.Scalar scalar)
    {
        var at = At(scalar);
        // Only between double quotes can an escape hide a character from the check of the whole file.
        if (scalar.Style == ScalarStyle.DoubleQuoted && InvisibleCharacters.First(scalar.Value) is { } invisible)
            report.Add(ReadingRules.InvisibleCharacter, at, invisible);
        return new Node.Scalar(at, SharedWords.Share(scalar.Value), scalar.Style == ScalarStyle.Plain);
    }

    Node.Sequence Sequence(SequenceStart start, int depth)
    {
        Next();
        var items = new List<Node>();
        while (parser.Current is not SequenceEnd)
            items.Add(Read(depth + 1));
        Next();
        return new Node.Sequence(At(start), new EquatableList<Node>(items.ToArray()));
    }

    Node.Mapping Mapping(MappingStart start, int depth)
    {
        Next();
        var entries = new List<Node.Entry>();
        var keys = new KeysSeen();
        while (parser.Current is not MappingEnd)
        {
            var key = Read(depth + 1);
            var value = Read(depth + 1);
            if (key is not Node.Scalar name)
                report.Add(ReadingRules.WrongType, key.At, $"A key is a single word, but this is {key.Description}.");
            else if (name is { Text: "<<", Plain: true })
                Refuse(name.At,
                    "A merge key takes over what stands elsewhere. "
                    + "Write it out, so that each fact can be read where it stands.");
            else if (name.IsEmpty)
                report.Add(ReadingRules.EmptyValue, name.At, "A key belongs before this colon, and there is none. Write one.");
            else if (keys.FirstOf(name) is { } first)
                report.Add(ReadingRules.DuplicateKey, name.At,
                    $"`{name.Text}` stands here for the second time; the first is in line {first.Line}. Keep one of them.");
            else
                entries.Add(new Node.Entry(name, value));
        }
        Next();
        return new Node.Mapping(At(start), new EquatableList<Node.Entry>(entries.ToArray()));
    }

    void Next()
    {
        var place = parser.Current?.End ?? Mark.Empty;
        try
        {
            if (parser.MoveNext())
            {
                comments.LookBefore(parser.Current!);
                return;
            }
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            // Some files that are no YAML, such as "...\nx", get this answer from the parser (version 16.3.0).
            throw new YamlException(place, place, LostItsWay, fault);
        }
        throw new YamlException(place, place, LostItsWay);
    }

    void RefuseExtras(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            Refuse(node, "An anchor names this for use elsewhere. Take it away, and write things out where they belong.");
        if (!node.Tag.IsEmpty)
            Refuse(node, "A tag (a word that begins with `!`) has no meaning here. Take it away, or put the text in quotes.");
    }

    void Refuse(ParsingEvent what, string message) => Refuse(At(what), message);

    void Refuse(Position at, string message)
    {
        refused = true;
        report.Add(ReadingRules.UnsupportedYaml, at, message);
    }

    Position At(ParsingEvent what) => file.At((int)what.Start.Line, (int)what.Start.Column);

    sealed class TooDeepException(Position at) : Exception
    {
        public Position At { get; } = at;
    }
}
