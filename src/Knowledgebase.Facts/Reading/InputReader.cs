using Knowledgebase.Facts.Checks;
using Knowledgebase.Facts.Reading.Decoding;
using Knowledgebase.Facts.Reading.Files;
using Knowledgebase.Facts.Reading.Yaml;
using Knowledgebase.Facts.Schemas;

namespace Knowledgebase.Facts.Reading;

/// <summary>Reads a folder of facts. What is wrong with it comes back as problems, never as an exception.</summary>
public static class InputReader
{
    /// <summary>Reads, decodes and checks all that a folder holds.</summary>
    /// <param name="folder">The folder of the input.</param>
    /// <param name="today">The day that nothing can have been done after.</param>
    /// <param name="name">What positions and problems call the folder, where that is not its path.</param>
    /// <param name="before">What was read before, for what has not changed since; null to read everything.</param>
    public static ReadingResult Read(string folder, Today today, string? name = null, ReadBefore? before = null)
    {
        var report = new Report(today);
        var knowledge = Read(InputFile.Input(folder, name), before, report);
        if (knowledge is not null)
            AllChecks.Run(knowledge, report, today);
        return new ReadingResult(knowledge, report.InOrderOfPlace());
    }

    static KnowledgeBase? Read(InputFile input, ReadBefore? before, Report report)
    {
        if (!Directory.Exists(input.Path))
        {
            report.Add(ReadingRules.MissingFile, input.Start, "There is no such folder. Name the one that holds site.yml.");
            return null;
        }
        InputFolder.CheckNames(input, report);
        InputFolder.CheckSchemas(input.Child(InputSchema.Folder), report);
        var settings = Required(input.Child("site.yml"), report) is { } site
            ? SiteSettingsDecoder.DecodeFile(site, report)
            : null;
        var vocabulary = InParallel([input.Child("vocabulary")], ReadVocabulary, null)[0];
        var platforms = SharedFindings.Resolve(ReadPlatforms(), report);
        var sources = Files("sources", ".yml", null, (file, part) =>
            Declaring(file, part) is { } root ? SourceDecoder.DecodeFile(root, part) : []);
        var articles = Files("articles", ".yml", vocabulary, (file, part) =>
            YamlReader.Read(file, part) is { } root ? ArticleDecoder.DecodeFile(file.Id, root, vocabulary, part) : null);
        var pages = Files("pages", ".md", null, (file, part) =>
            TextFile.Read(file, part) is { } text ? ProseDecoder.DecodeFile(file.Id, text, part) : null);
        var changes = Files("changes", ".yml", null, (file, part) =>
            YamlReader.Read(file, part) is { } root ? ChangeDecoder.DecodeFile(root, part) : []);
        return new KnowledgeBase(
            input.Name,
            settings ?? new SiteSettings("", null, "", "", null, []),
            vocabulary,
            platforms,
            sources.SelectMany(file => file).ToEquatableList(),
            articles.OfType<Located<Article>>().ToEquatableList(),
            pages.OfType<Prose>().ToEquatableList())
        {
            // In the order of days, whichever file they were merged into.
            Changes = changes.SelectMany(file => file)
                .OrderBy(change => change.Value.Day).ThenBy(change => change.Value.Id.Length).ThenBy(change => change.Value.Id, StringComparer.Ordinal)
                .ToEquatableList(),
        };

        EquatableList<Located<Platform>> ReadPlatforms()
        {
            // Topics that could not be read are known from the criteria that belong to them.
            var topics = vocabulary.Topics.Select(topic => topic.Value.Id)
                .Union(vocabulary.Criteria.Select(criterion => criterion.Value.Topic.Value), StringComparer.Ordinal);
            var reader = new PlatformReader(topics, vocabulary);
            return InParallel(InputFolder.Platforms(input, report), reader.Read, vocabulary).OfType<Located<Platform>>().ToEquatableList();
        }

        T[] Files<T>(string folder, string ending, object? with, Func<InputFile, Report, T> read) =>
            InParallel(InputFolder.Files(input.Child(folder), ending, report), read, with);

        // On all cores; the results stand in the order of the files, whichever was read first.
        T[] InParallel<T>(List<InputFile> files, Func<InputFile, Report, T> read, object? with)
        {
            var results = new T[files.Count];
            var parts = new Report[files.Count];
            Parallel.For(0, files.Count, i =>
            {
                if (before is not null)
                    (results[i], parts[i]) = before.Read(files[i], with, report.Today, read);
                else
                    results[i] = read(files[i], parts[i] = new Report(report.Today));
            });
            foreach (var part in parts)
                report.Add(part);
            return results;
        }
    }

    static Vocabulary ReadVocabulary(InputFile folder, Report report)
    {
        if (!InputFolder.CheckVocabularyNames(folder, report))
        {
            report.AddUnreadFile();
            return Vocabulary.Empty;
        }

        return new Vocabulary(
            Decode("topics.yml", VocabularyDecoder.Topics),
            Decode("criteria.yml", VocabularyDecoder.Criteria),
            Decode("terms.yml", VocabularyDecoder.TermGroups),
            Decode("scopes.yml", VocabularyDecoder.ScopeKinds),
            IsThere(folder.Child("profiles.yml")) && Declaring(folder.Child("profiles.yml"), report) is { } profiles ? ProfileDecoder.DecodeFile(profiles, report) : [])
        {
            Audiences = IsThere(folder.Child("audiences.yml")) && Declaring(folder.Child("audiences.yml"), report) is { } audiences ? AudienceDecoder.DecodeFile(audiences, report) : Audiences.None,
            ReaderGroups = Optional(folder.Child("readers.yml"), report) is { } readers ? ReaderGroupDecoder.DecodeFile(readers, report) : [],
            HostLists = Optional(folder.Child("hosts.yml"), report) is { } hosts ? HostDecoder.DecodeFile(hosts, report) : [],
            Glossary = Optional(folder.Child("glossary.yml"), report) is { } glossary ? GlossaryDecoder.DecodeFile(glossary, report) : [],
            PhraseGroups = Optional(folder.Child("search.yml"), report) is { } phrases ? PhraseDecoder.DecodeFile(phrases, report) : [],
        };

        EquatableList<T> Decode<T>(string name, Func<Node, Report, EquatableList<T>> decode) =>
            Required(folder.Child(name), report) is { } root ? decode(root, report) : [];
    }

    static Node? Required(InputFile file, Report report)
    {
        if (IsThere(file))
            return Declaring(file, report);
        report.Add(ReadingRules.MissingFile, file.Start, "The input needs this file, and it is not there. Add it.");
        report.AddUnreadFile();
        return null;
    }

    // Nothing else names what stands in such a file.
    static Node? Optional(InputFile file, Report report) => IsThere(file) ? YamlReader.Read(file, report) : null;

    // A link that leads nowhere is there, and what is wrong with it is told where it is read.
    static bool IsThere(InputFile file) => File.Exists(file.Path) || new FileInfo(file.Path).LinkTarget is not null;

    // The root of a file that gives ids to things that others name.
    static Node? Declaring(InputFile file, Report report)
    {
        var root = YamlReader.Read(file, report);
        if (root is null)
            report.AddUnreadFile();
        return root;
    }
}
