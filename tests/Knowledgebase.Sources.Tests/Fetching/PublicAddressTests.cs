using System.Net;
using Knowledgebase.Sources.Fetching;

namespace Knowledgebase.Sources.Tests.Fetching;

public sealed class PublicAddressTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("198.18.0.1")]
    [InlineData("192.0.2.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("fe80::1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("ff02::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::127.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001:0:1::1")]
    [InlineData("2001:db8::1")]
    public void What_leads_back_into_a_network_is_not_public(string address) =>
        Assert.False(PublicAddress.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("2606:4700::1111")]
    [InlineData("::ffff:1.1.1.1")]
    [InlineData("64:ff9b::101:101")]
    public void The_rest_is(string address) => Assert.True(PublicAddress.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("https://example.org:8443/")]
    [InlineData("http://example.org:22/")]
    [InlineData("https://name@example.org/")]
    [InlineData("ftp://example.org/")]
    [InlineData("file:///etc/passwd")]
    public void Such_addresses_are_refused_before_anyone_is_asked(string address) =>
        Assert.NotNull(AllowedNetwork.PublicWeb.Refusal(new Uri(address)));

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("http://example.org:80/a?b=c#d")]
    [InlineData("https://1.1.1.1/")]
    public void Others_are_not(string address) => Assert.Null(AllowedNetwork.PublicWeb.Refusal(new Uri(address)));
}
