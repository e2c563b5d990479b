using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;

namespace Knowledgebase.Site.Outputs.Feeds;

/// <summary>Writes a feed as Atom 1.0 (RFC 4287).</summary>
internal static class AtomFeed
{
    static readonly XmlWriterSettings settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };

    /// <param name="address">Where it stands.</param>
    public static string Write(SiteContext context, FeedContents contents, string address)
    {
        var feed = new SyndicationFeed(contents.Title, null, new Uri(contents.Page), context.Whole(address), Beginning(contents.Changes is [var newest, ..] ? newest.Day : context.Today))
        {
            Language = "en",
            Items = [.. contents.Changes.Select(change =>
                new SyndicationItem(change.Title, change.Text, new Uri(context.Whole(change.Address)), FeedFiles.TagOf(context, change.Day, change.Id), Beginning(change.Day))
                {
                    PublishDate = Beginning(change.Day),
                })],
        };
        feed.Authors.Add(new SyndicationPerson(null, contents.Author, context.Whole(Urls.Home)));
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(context.Whole(address)), "application/atom+xml"));
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, settings))
            new Atom10FeedFormatter(feed).WriteTo(writer);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    // Only the day is recorded.
    static DateTimeOffset Beginning(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
