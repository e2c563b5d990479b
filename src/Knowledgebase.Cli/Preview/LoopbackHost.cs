using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Knowledgebase.Cli.Preview;

/// <summary>
/// A web server that nobody outside this machine can reach, and that no file or variable can talk out of it.
/// </summary>
internal static class LoopbackHost
{
    const int PortsToTry = 20;

    /// <summary>Listens on this machine only.</summary>
    /// <param name="port">The port; 0 for any that is free. Null: the usual one or, when it is taken, one of the next, or any that is free.</param>
    /// <exception cref="IOException">The port is taken, or none is free.</exception>
    public static async Task<WebApplication> StartAsync(int? port, RequestDelegate answer, CancellationToken cancellation)
    {
        int[] ports = port is { } asked ? [asked] : [.. Enumerable.Range(PreviewOptions.UsualPort, PortsToTry), 0];
        foreach (var candidate in ports)
        {
            if (await TryStartAsync(candidate, answer, cancellation) is { } application)
                return application;
        }

        throw new IOException(port > 0
            ? string.Create(CultureInfo.InvariantCulture, $"port {port} is taken. Name another with --port, or leave that out to have one found")
            : "no port of this machine is free");
    }

    static async Task<WebApplication?> TryStartAsync(int port, RequestDelegate answer, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddResponseCompression(compression => compression.MimeTypes = ContentTypes.Texts);
        var application = builder.Build();
        application.UseResponseCompression();
        application.Run(answer);
        try
        {
            await application.StartAsync(cancellation);
            return application;
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            await application.DisposeAsync();
            return null;
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }
}
