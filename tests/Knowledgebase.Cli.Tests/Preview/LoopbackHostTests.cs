using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using Knowledgebase.Cli.Preview;
using Microsoft.AspNetCore.Http;

namespace Knowledgebase.Cli.Tests.Preview;

public class LoopbackHostTests
{
    [Fact]
    public async Task It_listens_on_loopback_and_nowhere_else()
    {
        await using var host = await LoopbackHost.StartAsync(0, Nothing, TestContext.Current.CancellationToken);

        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners()
            .Where(listener => listener.Port == PortOf(host.Urls));
        Assert.Equal([IPAddress.Loopback], listeners.Select(listener => listener.Address));
    }

    [Fact]
    public async Task It_takes_another_port_when_the_usual_one_is_taken()
    {
        await using var first = await LoopbackHost.StartAsync(null, Nothing, TestContext.Current.CancellationToken);
        await using var second = await LoopbackHost.StartAsync(null, Nothing, TestContext.Current.CancellationToken);

        Assert.NotEqual(PortOf(first.Urls), PortOf(second.Urls));
        Assert.StartsWith("http://127.0.0.1:", second.Urls.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_was_asked_for_and_is_taken_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;

        var refusal = await Assert.ThrowsAsync<IOException>(() => LoopbackHost.StartAsync(taken, Nothing, TestContext.Current.CancellationToken));

        Assert.Contains($"port {taken} is taken", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_heeds_no_address_from_the_environment()
    {
        const string variable = "ASPNETCORE_URLS";
        var before = Environment.GetEnvironmentVariable(variable);
        Environment.SetEnvironmentVariable(variable, "http://0.0.0.0:0");
        try
        {
            await using var host = await LoopbackHost.StartAsync(0, Nothing, TestContext.Current.CancellationToken);
            Assert.StartsWith("http://127.0.0.1:", host.Urls.Single(), StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable(variable, before);
        }
    }

    static Task Nothing(HttpContext context) => Task.CompletedTask;

    static int PortOf(IEnumerable<string> addresses) => new Uri(addresses.Single()).Port;
}
