using System.Diagnostics;
using System.Text.RegularExpressions;
using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates.Functions;

/// <summary>
/// Goes from match to match of a regular expression. One match may take no longer than the limit of time, and neither may
/// all of them together, as even short texts can keep an unlucky pattern busy for ages.
/// </summary>
internal ref struct MatchWalk(Regex pattern, string text, FunctionCall call)
{
    readonly FunctionCall call = call;
    readonly long start = Stopwatch.GetTimestamp();
    Match? current;

    public readonly Match Current => current!;

    public bool MoveNext()
    {
        current = current is null ? pattern.Match(text) : current.NextMatch();
        if (Stopwatch.GetElapsedTime(start).TotalMilliseconds > Limits.RegexMilliseconds)
            throw new RegexMatchTimeoutException();
        call.Spend(current.Groups.Count + current.Length / Limits.CharactersPerTurn);
        return current.Success;
    }
}
