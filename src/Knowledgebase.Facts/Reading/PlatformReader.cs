using Knowledgebase.Facts.Reading.Decoding;
using Knowledgebase.Facts.Reading.Files;
using Knowledgebase.Facts.Reading.Yaml;

namespace Knowledgebase.Facts.Reading;

/// <summary>Reads the folder of one platform.</summary>
/// <param name="topics">The ids of the topics, which name the files of findings.</param>
/// <param name="vocabulary">Tells what kind of answer each criterion takes.</param>
internal sealed class PlatformReader(IEnumerable<string> topics, Vocabulary vocabulary)
{
    const string PlatformFile = "platform.yml";
    const string EventsFile = "events.yml";
    const string TipsFile = "tips.yml";

    readonly string[] topicFiles = [.. topics.Where(topic => !HasFileOfItsOwn(topic)).Select(topic => topic + ".yml")];

    /// <summary>Whether the folder of a platform has a file of this name that holds other things than findings.</summary>
    public static bool HasFileOfItsOwn(string name) => name + ".yml" is PlatformFile or EventsFile or TipsFile;

    /// <summary>
    /// The platform, with all that its files say; null, with a problem reported, where its folder or
    /// <c>platform.yml</c> cannot be used.
    /// </summary>
    public Located<Platform>? Read(InputFile folder, Report report)
    {
        // Without a vocabulary the names of the files of findings are not known.
        string[] names = [PlatformFile, .. topicFiles, EventsFile, TipsFile];
        if (InputFolder.Expect(folder, names, report, areAllNames: topicFiles.Length > 0) is not { } found)
        {
            report.AddUnread(folder.FileName);
            return null;
        }
        var files = found.ToDictionary(file => file.FileName, StringComparer.Ordinal);

        var findings = new List<FindingHistory>();
        foreach (var name in topicFiles)
            if (Root(name) is { } topic)
                findings.AddRange(FindingDecoder.DecodeFile(topic, files[name].Id, vocabulary, report).Select(history => history.Value));
        var events = Root(EventsFile) is { } listOfEvents ? EventDecoder.DecodeFile(listOfEvents, report) : [];
        var tips = Root(TipsFile) is { } listOfTips ? TipDecoder.DecodeFile(listOfTips, report) : [];

        if (!files.ContainsKey(PlatformFile))
            report.Add(ReadingRules.MissingFile, folder.Child(PlatformFile).Start,
                "The folder of a platform needs this file, with its name, vendor and status. Add it.");
        if (Root(PlatformFile) is { } root && PlatformDecoder.DecodeFile(folder.FileName, root, report) is { } platform)
        {
            var whole = platform.Value with { Findings = findings.ToEquatableList(), Events = events, Tips = tips };
            return platform with { Value = whole };
        }
        report.AddUnread(folder.FileName);
        return null;

        Node? Root(string name) => files.TryGetValue(name, out var file) ? YamlReader.Read(file, report) : null;
    }
}
