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

    /// <summary>Listens on the port or, when it is taken, on one of the next, or on any that is free.</summary>
    public static async Task<WebApplication> StartAsync(int port, RequestDelegate answer, CancellationToken cancellation)
    {
        int[] ports = port == 0 ? [0] : [.. Enumerable.Range(port, PortsToTry), 0];
        foreach (var candidate in ports)
        {
            if (await TryStartAsync(candidate, answer, cancellation) is { } application)
                return application;
        }

        throw new IOException("No port of this machine is free.");
    }

    static async Task<WebApplication?> TryStartAsync(int port, RequestDelegate answer, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Listen(IPAddress.Loopback, port);
        });
        var application = builder.Build();
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
