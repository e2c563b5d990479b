using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Outputs.Answers;

/// <summary>Something that happened, in a line.</summary>
/// <param name="Date">A year, a month or a day.</param>
/// <param name="Kind">In words, such as "Fine".</param>
internal sealed record EventData(string Id, string Date, string Kind, string Title)
{
    public static EventData Of(Event happening) =>
        new(happening.Id, happening.Date.ToString(), EventWords.Kind(happening.Kind), happening.Title);
}
