using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Outputs.ScriptData;

/// <summary>Something that happened, in a line.</summary>
/// <param name="Anchor">Where it stands on the page of its platform, such as <c>#event-fine</c>.</param>
/// <param name="Date">A year, a month or a day.</param>
/// <param name="From">The first day that the date may mean; null where it is a day.</param>
/// <param name="Kind">In words, such as "Fine".</param>
internal sealed record EventData(string Anchor, string Date, string? From, string Kind, string Title)
{
    public static EventData Of(Event happening) => new(
        Urls.EventAnchor(happening.Id),
        happening.Date.ToString(),
        happening.Date.Day is null ? happening.Date.Earliest.View().Iso : null,
        EventWords.Kind(happening.Kind),
        happening.Title);
}
