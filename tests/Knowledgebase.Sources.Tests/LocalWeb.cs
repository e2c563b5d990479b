using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Knowledgebase.Sources.Fetching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Knowledgebase.Sources.Tests;

/// <summary>
/// A web of a few hosts that are all this machine: a real server on the loopback, which keeps what it was asked for.
/// Every host whose name ends in <c>.example</c> is found there.
/// </summary>
sealed class LocalWeb : IAsyncDisposable
{
    readonly WebApplication server;
    readonly ConcurrentDictionary<string, RequestDelegate> pages = new(StringComparer.Ordinal);
    readonly ConcurrentQueue<(string Address, string UserAgent)> requests = new();
    readonly ConcurrentDictionary<string, int> open = new(StringComparer.Ordinal);
    int mostAtOnce;

    LocalWeb(WebApplication server) => this.server = server;

    /// <summary>All that was asked for, such as <c>a.example/robots.txt</c>, in order.</summary>
    public IReadOnlyList<string> Requests => [.. requests.Select(request => request.Address)];

    public IReadOnlyList<string> UserAgents => [.. requests.Select(request => request.UserAgent)];

    /// <summary>The most requests that one host was working on at the same time.</summary>
    public int MostAtOnceOfAHost => mostAtOnce;

    /// <summary>The most hosts that were working at the same time.</summary>
    public int MostHostsAtOnce { get; private set; }

    public int Port { get; private set; }

    /// <summary>The network that leads here, in place of the public web.</summary>
    public AllowedNetwork Network { get; } = new(
        IPAddress.IsLoopback,
        _ => true,
        (host, _) => Task.FromResult(host.EndsWith(".example", StringComparison.Ordinal) ? [IPAddress.Loopback] : Array.Empty<IPAddress>()));

    public static async Task<LocalWeb> StartAsync(bool secure = false)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (secure)
                listen.UseHttps(SelfSigned());
        }));
        if (secure)
            builder.WebHost.UseKestrelHttpsConfiguration();
        var app = builder.Build();
        var web = new LocalWeb(app);
        app.Run(web.AnswerAsync);
        await app.StartAsync();
        web.Port = new Uri(app.Urls.First()).Port;
        return web;
    }

    /// <summary>The address of a page of a host.</summary>
    public string At(string hostAndPath, string scheme = "http")
    {
        var slash = hostAndPath.IndexOf('/', StringComparison.Ordinal);
        return $"{scheme}://{hostAndPath[..slash]}:{Port}{hostAndPath[slash..]}";
    }

    /// <summary>Has a host answer in a certain way.</summary>
    public LocalWeb On(string hostAndPath, RequestDelegate answer)
    {
        pages[hostAndPath] = answer;
        return this;
    }

    /// <summary>Has a host answer with a status alone.</summary>
    public LocalWeb On(string hostAndPath, int status) => On(hostAndPath, context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    });

    /// <summary>Has a host show a page.</summary>
    public LocalWeb On(string hostAndPath, string body, string type = "text/html; charset=utf-8") =>
        On(hostAndPath, Encoding.UTF8.GetBytes(body), type);

    public LocalWeb On(string hostAndPath, byte[] body, string type) => On(hostAndPath, async context =>
    {
        context.Response.ContentType = type;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    });

    /// <summary>Has a host lead elsewhere.</summary>
    public LocalWeb Redirect(string hostAndPath, int status, string location) => On(hostAndPath, context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = location;
        return Task.CompletedTask;
    });

    public ValueTask DisposeAsync() => server.DisposeAsync();

    async Task AnswerAsync(HttpContext context)
    {
        var host = context.Request.Host.Host;
        var address = $"{host}{context.Request.Path}{context.Request.QueryString}";
        requests.Enqueue((address, context.Request.Headers.UserAgent.ToString()));
        lock (open)
        {
            mostAtOnce = Math.Max(mostAtOnce, open.AddOrUpdate(host, 1, (_, count) => count + 1));
            MostHostsAtOnce = Math.Max(MostHostsAtOnce, open.Count(each => each.Value > 0));
        }

        try
        {
            if (pages.TryGetValue(address, out var answer) || pages.TryGetValue($"{host}{context.Request.Path}", out answer))
                await answer(context);
            else
                context.Response.StatusCode = 404;
        }
        catch (Exception exception) when (context.RequestAborted.IsCancellationRequested && exception is OperationCanceledException or IOException)
        {
            // Whoever asked has gone, as some of these tests want.
        }
        finally
        {
            lock (open)
                open.AddOrUpdate(host, 0, (_, count) => count - 1);
        }
    }

    static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=a.example", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("a.example");
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
    }
}
