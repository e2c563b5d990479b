using System.Collections.Frozen;

namespace Knowledgebase.Sources.PageText;

/// <summary>Tells what changes on a page though nobody has changed its text.</summary>
internal static class VolatileText
{
    const int MostWords = 12;
    const int MostCharacters = 200;

    static readonly FrozenSet<string> tellingWords = Set(
        "january february march april may june july august september october november december "
        + "jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday "
        + "ago updated published posted modified edited read reading view views comment comments share shares like likes "
        + "reply replies vote votes star stars fork forks helpful");

    static readonly FrozenSet<string> otherWords = Set(
        "second seconds minute minutes min mins hour hours day days week weeks month months year years "
        + "st nd rd th am pm utc gmt on at by in of and the a an last date page was were this people person found");

    /// <summary>
    /// Whether a block of text only says when something was or how often: "3 min read", "Updated 2 days ago",
    /// "1,204 views". A sentence that has a date in it is none, and neither is a time that something takes ("30 days").
    /// </summary>
    public static bool IsDateOrCount(string block)
    {
        if (block.Length > MostCharacters || LooseText.Words(block) is not { Length: <= MostWords } words)
            return false;
        var (hasNumber, isTelling) = (false, false);
        foreach (var word in words)
        {
            if (char.IsAsciiDigit(word[0]))
                hasNumber = true;
            else if (tellingWords.Contains(word))
                isTelling = true;
            else if (!otherWords.Contains(word))
                return false;
        }

        return hasNumber && isTelling;
    }

    static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
