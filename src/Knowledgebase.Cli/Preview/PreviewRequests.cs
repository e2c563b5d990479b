using System.Text;
using System.Text.Json;
using Knowledgebase.Cli.Reporting;
using Knowledgebase.Facts.Model;
using Knowledgebase.Site;
using Knowledgebase.Site.Outputs;
using Knowledgebase.Site.Templating;
using Microsoft.AspNetCore.Http;

namespace Knowledgebase.Cli.Preview;

/// <summary>Answers requests as the real host of the site would, with the same headers, and lets pages follow changes.</summary>
/// <remarks>
/// It does not apply the rules of <c>_redirects</c>: for each of them the site also has a page that leads on, for
/// hosts that know no rules, and so a preview shows that page at work.
/// </remarks>
/// <param name="hostNames">The names besides <c>localhost</c> under which it may be asked.</param>
internal sealed class PreviewRequests(EquatableList<string> hostNames, StateFeed feed, CancellationToken stopping)
{
    // Editors show the preview in a frame. There is nothing on its pages that a frame could lead people to press unawares.
    const string NotInFrames = "; frame-ancestors 'none'";

    /// <summary>Answers one request.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var address = request.Path.Value ?? "/";
        foreach (var (name, value) in ResponseHeaders.For(address))
            response.Headers[name] = value.Replace(NotInFrames, "", StringComparison.Ordinal);
        // What stands at an address changes with the next edit, whatever its name promises.
        response.Headers.CacheControl = "no-store";

        if (!IsThisMachine(request.Host))
            await TextAsync(context, StatusCodes.Status421MisdirectedRequest, NamesAnswered(request.Host.Host));
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            await RefuseMethodAsync(context);
        else if (address == BrowserPart.Changes)
            await FollowAsync(context);
        else if (address.StartsWith(BrowserPart.Folder, StringComparison.Ordinal))
            await BrowserPartAsync(context, address[BrowserPart.Folder.Length..]);
        else
            await SiteAsync(context, address);
    }

    // A page anywhere can point a name of its own at 127.0.0.1 and read what answers there as its own; it
    // cannot make the browser send another name than that one.
    bool IsThisMachine(HostString host) =>
        host.Host is "127.0.0.1" or "[::1]" || hostNames.Append("localhost").Contains(host.Host, StringComparer.OrdinalIgnoreCase);

    static string NamesAnswered(string asked) =>
        $"The preview answers to localhost only. If {OneLine.Of(asked)} is how your editor forwards its port, start it with --host-name {OneLine.Of(asked)}";

    static Task RefuseMethodAsync(HttpContext context)
    {
        context.Response.Headers.Allow = "GET, HEAD";
        return TextAsync(context, StatusCodes.Status405MethodNotAllowed, "The preview can only be read.");
    }

    static Task BrowserPartAsync(HttpContext context, string name) => BrowserPart.Find(name) is { } part
        ? SendAsync(context, StatusCodes.Status200OK, Path.GetExtension(name), part)
        : TextAsync(context, StatusCodes.Status404NotFound, "There is no such part of the preview.");

    Task SiteAsync(HttpContext context, string address)
    {
        // Taken before the page is made: should the site change in between, the page loads once too often, never once too seldom.
        var state = feed.Current;
        if (state.Pages is not { } pages)
            return SendAsync(context, StatusCodes.Status503ServiceUnavailable, ".html", BrowserPart.ProblemsPage(state));
        try
        {
            if (pages.Read(address, context.RequestAborted) is { } content)
                return ContentAsync(context, StatusCodes.Status200OK, Extension(address), content, state);
            if (!address.EndsWith('/') && pages.Has(address + "/"))
                return MoveAsync(context, address + "/");
            return pages.Read(LiveSite.NotFound, context.RequestAborted) is { } page
                ? ContentAsync(context, StatusCodes.Status404NotFound, Extension(LiveSite.NotFound), page, state)
                : TextAsync(context, StatusCodes.Status404NotFound, "There is no such page.");
        }
        catch (TemplateException mistake)
        {
            var problems = BrowserPart.ProblemsPage(state with { Problems = [mistake.Problem.ToString()] });
            return SendAsync(context, StatusCodes.Status500InternalServerError, ".html", problems);
        }
    }

    static string Extension(string address) => address.EndsWith('/') ? ".html" : Path.GetExtension(address);

    static Task MoveAsync(HttpContext context, string address)
    {
        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        context.Response.Headers.Location = new PathString(address).ToUriComponent() + context.Request.QueryString;
        return Task.CompletedTask;
    }

    static Task ContentAsync(HttpContext context, int status, string extension, ReadOnlyMemory<byte> content, PreviewState state) =>
        SendAsync(context, status, extension, extension == ".html" ? BrowserPart.Follow(content.Span, state) : content);

    static Task TextAsync(HttpContext context, int status, string sentence) =>
        SendAsync(context, status, ".txt", Encoding.UTF8.GetBytes(sentence + "\n"));

    static async Task SendAsync(HttpContext context, int status, string extension, ReadOnlyMemory<byte> bytes)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = ContentTypes.Of(extension);
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    // Server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html
    async Task FollowAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(context.Request.Method))
            return;

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            await foreach (var state in feed.FollowAsync(ended.Token))
            {
                var data = JsonSerializer.Serialize(state, JsonSerializerOptions.Web);
                await context.Response.WriteAsync($"data: {data}\n\n", ended.Token);
                await context.Response.Body.FlushAsync(ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left, or the preview ends; nobody waits for more.
        }
    }
}
