using Knowledgebase.Site.Outputs;

namespace Knowledgebase.Site.Tests.Outputs;

[Collection(OnTheRealSite.Name)]
public sealed class ResponseHeadersTests(RealSite site)
{
    [Fact]
    public void The_file_says_what_the_definition_says()
    {
        var rules = Parse(site.Read("_headers"));

        Assert.Equal(["/*", "/assets/*", "/data/*", "/api/*", "/feeds/*", "/badges/*", "/embed/*"], rules.Select(rule => rule.Addresses));
        Assert.Equal(ResponseHeaders.Everywhere, rules[0].Headers);
        Assert.All(rules.Skip(1), rule => Assert.Equal(
            [.. ResponseHeaders.Everywhere.Where(header => rule.Headers.All(own => own.Key != header.Key)), .. rule.Headers],
            ResponseHeaders.For(rule.Addresses.TrimEnd('*') + "file")));
    }

    [Fact]
    public void The_first_line_is_the_mark_of_a_build() =>
        Assert.StartsWith(ResponseHeaders.FirstLine + "\n", site.Read("_headers"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/", false)]
    [InlineData("/platforms/zoom/", false)]
    [InlineData("/assets/style.0123456789abcdef.css", true)]
    [InlineData("/data/answers.0123456789abcdef.json", true)]
    public void Only_what_has_a_hash_in_its_name_is_kept_for_good(string address, bool kept)
    {
        var headers = ResponseHeaders.For(address).ToList();

        Assert.Equal(ResponseHeaders.Everywhere, headers.Take(ResponseHeaders.Everywhere.Count));
        Assert.Equal(kept, headers.Any(header => header.Key == "Cache-Control" && header.Value.Contains("immutable", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_content_security_policy_forbids_all_that_is_not_the_sites_own()
    {
        var directives = Header("Content-Security-Policy").Split("; ").Select(directive => directive.Split(' ')).ToDictionary(words => words[0], words => words[1..]);

        Assert.Equal(["'none'"], directives["default-src"]);
        Assert.Equal(["'none'"], directives["base-uri"]);
        Assert.Equal(["'none'"], directives["frame-ancestors"]);
        Assert.All(directives.Values.SelectMany(sources => sources), source => Assert.True(source is "'none'" or "'self'", source));
    }

    [Fact]
    public void Other_hosts_are_not_told_who_reads_what()
    {
        Assert.Equal("no-referrer", Header("Referrer-Policy"));
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("same-origin", Header("Cross-Origin-Opener-Policy"));
        Assert.All(Header("Permissions-Policy").Split(", "), feature => Assert.EndsWith("=()", feature, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/v1/all.json", true)]
    [InlineData("/badges/zoom.svg", true)]
    [InlineData("/embed/zoom/", false)]
    [InlineData("/platforms/zoom/", false)]
    [InlineData("/data/search.0123456789.json", false)]
    public void Only_what_is_made_for_other_sites_is_open_to_them(string address, bool open)
    {
        var headers = ResponseHeaders.For(address).ToDictionary();

        Assert.Equal(open, headers.ContainsKey("Access-Control-Allow-Origin"));
        Assert.Equal(open ? "cross-origin" : "same-origin", headers["Cross-Origin-Resource-Policy"]);
    }

    [Fact]
    public void Only_tables_that_are_made_for_frames_can_stand_in_them()
    {
        Assert.Contains("frame-ancestors *", ResponseHeaders.For("/embed/zoom/").ToDictionary()["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", ResponseHeaders.For("/platforms/zoom/").ToDictionary()["Content-Security-Policy"], StringComparison.Ordinal);
    }

    [Fact]
    public void No_header_is_given_twice_or_breaks_its_line()
    {
        var headers = ResponseHeaders.For("/assets/style.0123456789abcdef.css").ToList();

        Assert.Equal(headers.Count, headers.Select(header => header.Key.ToUpperInvariant()).Distinct().Count());
        Assert.DoesNotContain(headers, header => header.Value.AsSpan().ContainsAny('\n', '\r'));
    }

    static string Header(string name) => ResponseHeaders.Everywhere.Single(header => header.Key == name).Value;

    // The format of Netlify: a rule begins with its addresses, and its headers follow indented.
    static List<(string Addresses, List<KeyValuePair<string, string>> Headers)> Parse(string file)
    {
        var rules = new List<(string Addresses, List<KeyValuePair<string, string>> Headers)>();
        foreach (var line in file.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#'))
            if (line[0] != ' ')
                rules.Add((line, []));
            else if (line.Trim().Split(": ", 2) is [var name, var value])
                rules[^1].Headers.Add(new(name, value));
        return rules;
    }
}
