using Knowledgebase.Facts.Names;

namespace Knowledgebase.Facts.Reading.Files;

/// <summary>Lists what folders of the input hold, and reports what has no business there.</summary>
internal static class InputFolder
{
    /// <summary>The folders at the top of the input.</summary>
    static readonly string[] TopLevel = ["README.md", "site.yml", "vocabulary", "platforms", "sources", "articles", "pages", "changes"];

    static readonly string[] VocabularyFiles = ["topics.yml", "criteria.yml", "terms.yml", "scopes.yml", "audiences.yml", "profiles.yml", "readers.yml", "hosts.yml", "glossary.yml", "search.yml"];

    /// <summary>Reports what stands at the top of the input under a wrong name.</summary>
    public static void CheckNames(InputFile input, Report report) => Expect(input, TopLevel, report);

    /// <summary>
    /// Reports what stands in the vocabulary under a wrong name; false, with a problem reported, where it cannot be looked into.
    /// </summary>
    public static bool CheckVocabularyNames(InputFile folder, Report report) => Expect(folder, VocabularyFiles, report) is not null;

    /// <summary>
    /// Reports links, pipes and devices where schemas for editors are kept. Nothing reads that folder as facts, but <c>schema</c> writes
    /// and deletes files in it.
    /// </summary>
    public static void CheckSchemas(InputFile folder, Report report)
    {
        // A file in place of the folder harms nothing, and stops `schema` alone.
        if (new FileInfo(folder.Path) is { Exists: true, LinkTarget: null })
            return;
        foreach (var entry in Entries(folder, report) ?? [])
            if (new DirectoryInfo(entry.Path) is not { Exists: true, LinkTarget: null })
                ReportIfNoRegularFile(entry, report);
    }

    static void ReportIfNoRegularFile(InputFile file, Report report)
    {
        try
        {
            RegularFile.Open(file.Root, file.Path).Dispose();
        }
        catch (NoRegularFileException refusal)
        {
            report.Add(ReadingRules.UnreadableFile, file.Start, refusal.Sentence);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A file that `schema` must not read is no mistake in the facts.
        }
    }

    /// <summary>The folders of the platforms, in the order of their ids.</summary>
    public static List<InputFile> Platforms(InputFile input, Report report)
    {
        var folders = new List<InputFile>();
        foreach (var entry in EntriesOrNone(input.Child("platforms"), report))
        {
            if (!Directory.Exists(entry.Path))
                report.Add(ReadingRules.UnexpectedFile, entry.Start,
                    "Here stand folders only, one a platform. Move this file into the folder of its platform.");
            else if (Ids.Accept(new Located<string>(entry.FileName, entry.Start), report))
                folders.Add(entry);
            else
                report.AddUnread(entry.FileName);
        }
        return folders;
    }

    /// <summary>The files of a folder that holds any number of files with one ending, in the order of their ids.</summary>
    public static List<InputFile> Files(InputFile folder, string ending, Report report)
    {
        var files = new List<InputFile>();
        foreach (var entry in EntriesOrNone(folder, report))
        {
            if (new DirectoryInfo(entry.Path) is { Exists: true, LinkTarget: null })
                report.Add(ReadingRules.UnexpectedFile, entry.Start,
                    $"Here stand files only. Move what is in this folder to {folder.Name}.");
            else if (HasRightName(entry, ending, report))
                files.Add(entry);
            else
                report.AddUnreadFile();
        }
        return files;
    }

    static bool HasRightName(InputFile file, string ending, Report report)
    {
        if (Path.GetExtension(file.Path) == ending)
            return Ids.Accept(new Located<string>(file.Id, file.Start), report);
        report.Add(ReadingRules.UnexpectedFile, file.Start,
            $"Nothing reads this file, because its name does not end in {ending}. "
            + $"Rename it to {file.Id}{ending} or take it away.");
        return false;
    }

    /// <summary>
    /// Which of these names stand in a folder; what else does is reported. Null, with a problem reported,
    /// where nobody can look into it.
    /// </summary>
    /// <param name="areAllNames">Whether nothing else can stand there; if not, nothing is said of it.</param>
    public static List<InputFile>? Expect(InputFile folder, string[] names, Report report, bool areAllNames = true)
    {
        if (Entries(folder, report) is not { } entries)
            return null;
        var found = new List<InputFile>();
        var known = new SpellingSuggester(names);
        foreach (var entry in entries)
        {
            if (known.Has(entry.FileName))
                found.Add(entry);
            else if (areAllNames)
                report.Add(ReadingRules.UnexpectedFile, entry.Start, NothingReads(entry, known));
        }
        return found;
    }

    static string NothingReads(InputFile entry, SpellingSuggester known)
    {
        var nearest = known.Has(entry.Id + ".yml") ? entry.Id + ".yml" : known.To(entry.FileName);
        return nearest is null
            ? $"Nothing reads this. What can stand here: {Listing.Of(known.All)}."
            : $"Nothing reads this. Did you mean {nearest}?";
    }

    static IEnumerable<InputFile> EntriesOrNone(InputFile folder, Report report)
    {
        var entries = Entries(folder, report);
        if (entries is null)
            report.AddUnreadFile();
        return entries ?? [];
    }

    // In the order of their names; without what editors and operating systems leave behind. None where there is
    // no folder; null, with a problem reported, where nobody can look into it.
    static IEnumerable<InputFile>? Entries(InputFile folder, Report report)
    {
        // The folder of the whole input may be a link; people who build the site named it themselves.
        if (folder.Path != folder.Root && new DirectoryInfo(folder.Path).LinkTarget is not null)
        {
            report.Add(ReadingRules.UnreadableFile, folder.Start,
                NoRegularFileException.LinkToFolder(folder.Path).Sentence);
            return null;
        }
        if (File.Exists(folder.Path))
        {
            report.Add(ReadingRules.UnexpectedFile, folder.Start,
                "A folder belongs here, but this is a file. Rename it or take it away.");
            return null;
        }
        if (!Directory.Exists(folder.Path))
            return [];
        try
        {
            var names = Directory.GetFileSystemEntries(folder.Path);
            for (var i = 0; i < names.Length; i++)
                names[i] = Path.GetFileName(names[i]);
            Array.Sort(names, StringComparer.Ordinal);
            return names.Where(name => !EditorFile.IsOne(name)).Select(folder.Child);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            report.Add(ReadingRules.UnreadableFile, folder.Start, $"This folder cannot be opened: {failure.Message}");
            return null;
        }
    }
}
