using Knowledgebase.Facts.Answers;

namespace Knowledgebase.Facts.Model;

/// <summary>
/// All that is known, read once and never changed. Everything else is a pure function of it, so any
/// number of threads may share it.
/// </summary>
/// <param name="folder">The folder that it was read from, as the positions of all facts begin.</param>
public sealed class KnowledgeBase(
    string folder,
    SiteSettings settings,
    Vocabulary vocabulary,
    EquatableList<Located<Platform>> platforms,
    EquatableList<Located<Source>> sources,
    EquatableList<Located<Article>> articles,
    EquatableList<Prose> pages)
{
    readonly Dictionary<string, Platform> platformsById = ById(platforms, platform => platform.Id);
    readonly Dictionary<string, Source> sourcesById = ById(sources, source => source.Id);

    /// <summary>The folder that it was read from.</summary>
    public string Folder { get; } = folder;

    /// <summary>What <c>site.yml</c> says.</summary>
    public SiteSettings Settings { get; } = settings;

    /// <summary>The words that the facts are told in.</summary>
    public Vocabulary Vocabulary { get; } = vocabulary;

    /// <summary>In the order of their ids.</summary>
    public EquatableList<Located<Platform>> Platforms { get; } = platforms;

    /// <summary>File by file, in the order of the files' names and of the entries in them.</summary>
    public EquatableList<Located<Source>> Sources { get; } = sources;

    /// <summary>In the order of their ids.</summary>
    public EquatableList<Located<Article>> Articles { get; } = articles;

    /// <summary>In the order of their ids.</summary>
    public EquatableList<Prose> Pages { get; } = pages;

    /// <summary>The same facts with other settings.</summary>
    public KnowledgeBase With(SiteSettings other) => new(Folder, other, Vocabulary, Platforms, Sources, Articles, Pages) { Changes = Changes };

    /// <summary>What was recorded of changes, the oldest first.</summary>
    public EquatableList<Located<RecordedChange>> Changes { get; init; } = [];

    /// <summary>The file of a position, from the folder of the input: <c>platforms/zoom/security.yml</c>.</summary>
    public string FileWithin(Position at) =>
        at.File.StartsWith(Folder, StringComparison.Ordinal) ? at.File[Folder.Length..].TrimStart('/') : at.File;

    /// <summary>A file in the folder of the input as messages name it: <c>input/platforms/zoom/security.yml</c>.</summary>
    public string Name(string file) => $"{Folder.TrimEnd('/')}/{file}";

    /// <summary>The platform with this id, or null.</summary>
    public Platform? Platform(string id) => platformsById.GetValueOrDefault(id);

    /// <summary>The source with this id, or null.</summary>
    public Source? Source(string id) => sourcesById.GetValueOrDefault(id);

    /// <summary>All answers that findings ever gave to a criterion, platform by platform.</summary>
    public IEnumerable<Answer> AnswersTo(string criterion) =>
        from platform in Platforms
        let history = platform.Value.FindingsOn(criterion)
        where history is not null
        from finding in history.Findings
        select finding.Value.Answer;

    // Of two with one id the first counts; the second is reported by a check.
    static Dictionary<string, T> ById<T>(EquatableList<Located<T>> members, Func<T, string> id)
    {
        var byId = new Dictionary<string, T>(members.Count, StringComparer.Ordinal);
        foreach (var member in members)
            byId.TryAdd(id(member.Value), member.Value);
        return byId;
    }
}
