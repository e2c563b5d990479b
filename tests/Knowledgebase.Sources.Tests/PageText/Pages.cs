using System.Text;
using Knowledgebase.Sources.Fetching;
using Knowledgebase.Sources.PageText;

namespace Knowledgebase.Sources.Tests.PageText;

/// <summary>Pages as they are read when nothing ends the reading.</summary>
static class Pages
{
    public static PageContent Read(string html) => ReadUntil(html, TestContext.Current.CancellationToken);

    public static PageContent ReadUntil(string html, CancellationToken stop) =>
        PageContent.ReadAsync(new WebAnswer.Response(200, null, "text/html", "utf-8", Encoding.UTF8.GetBytes(html), Cut: false, null), stop).GetAwaiter().GetResult()!;

    public static string[] Blocks(string html) => Read(html).Readings[0].Text.Split('\n');
}
