using Knowledgebase.Cli.Preview;
using Knowledgebase.Site;
using Knowledgebase.Site.Outputs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Knowledgebase.Browser.Tests;

/// <summary>Serves the folder of a built site to this machine as its host does, with the same headers.</summary>
static class StaticHost
{
    public static Task<WebApplication> StartAsync(string folder) =>
        LoopbackHost.StartAsync(port: 0, context => AnswerAsync(folder, context), CancellationToken.None);

    static async Task AnswerAsync(string folder, HttpContext context)
    {
        var (address, response) = (context.Request.Path.Value!, context.Response);
        foreach (var (name, value) in ResponseHeaders.For(address))
            response.Headers[name] = value;
        var file = Path.Join(folder, Urls.File(address));
        if (Directory.Exists(file))
        {
            response.Redirect(address + "/" + context.Request.QueryString, permanent: true);
            return;
        }
        if (!File.Exists(file))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            response.Headers.CacheControl = "no-store";
            file = Path.Join(folder, Urls.File(Urls.NotFound));
        }

        response.ContentType = ContentTypes.Of(Path.GetExtension(file));
        await response.SendFileAsync(file, context.RequestAborted);
    }
}
