using System.Text.RegularExpressions;
using Knowledgebase.Facts.Answers;

namespace Knowledgebase.Facts.Reading;

/// <summary>The shape of ids: lower-case letters and digits, in words joined by single hyphens.</summary>
internal static partial class Ids
{
    /// <summary>Two ids and a few words more must fit into the name of one file; most systems end names at 255 bytes.</summary>
    public const int Longest = 80;

    /// <summary>The shape as a regular expression, for others to go by.</summary>
    public const string Pattern = $"^(?!({OfDevices})$)[a-z0-9]+(-[a-z0-9]+)*$";

    // Files and folders are named after ids, and Windows takes these names for devices, whatever ending they have
    // ("Naming Files, Paths, and Namespaces" of its documentation).
    const string OfDevices = "con|prn|aux|nul|com[0-9]|lpt[0-9]";

    /// <summary>Whether a text has the shape of an id.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        var previous = '-';
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterLower(character) && !char.IsAsciiDigit(character) && (character != '-' || previous == '-'))
                return false;
            previous = character;
        }
        return previous != '-';
    }

    /// <summary>Whether a word that declares an id has the shape of one; it is reported where it has not.</summary>
    public static bool Accept(Located<string> word, Report report)
    {
        if (!IsWellFormed(word.Value))
            report.Add(ReadingRules.MalformedId, word.At,
                $"{word.Value} cannot be an id. Use lower-case letters and digits, in words joined by single hyphens.");
        else if (word.Value.Length > Longest)
            report.Add(ReadingRules.MalformedId, word.At,
                $"This id is {word.Value.Length} characters long, and files are named after it. Keep it within {Longest}.");
        else if (IsOfDevice(word.Value))
            report.Add(ReadingRules.MalformedId, word.At,
                $"Windows takes {word.Value} for the name of a device, so nobody could have a file of that name there. Use another id.");
        else
            return true;
        return false;
    }

    /// <summary>Reports an id of what can be answered that is the word for answers which nobody found.</summary>
    public static void RefuseUnknown(string id, Position at, Report report)
    {
        if (id == Answer.Unknown.Id)
            report.Add(ReadingRules.ReservedId, at, "Every criterion can be answered with unknown without saying so. Choose another word.");
    }

    [GeneratedRegex($"^({OfDevices})$")]
    private static partial Regex Device();

    static bool IsOfDevice(string id) => id.Length is 3 or 4 && Device().IsMatch(id);

    /// <summary>The id that a name in C# stands for: <c>policy-change</c> for <c>PolicyChange</c>.</summary>
    public static string Of(string name) => string.Concat(name.Select((character, index) =>
        char.IsAsciiLetterUpper(character) ? (index == 0 ? "" : "-") + char.ToLowerInvariant(character) : character.ToString()));
}
