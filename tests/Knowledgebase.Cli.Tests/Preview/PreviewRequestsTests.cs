using System.Net;
using System.Text;
using Knowledgebase.Cli.Preview;
using Knowledgebase.Site.Outputs;

namespace Knowledgebase.Cli.Tests.Preview;

public class PreviewRequestsTests
{
    [Theory]
    [InlineData("/", 200)]
    [InlineData("/platforms/zoom", 301)]
    [InlineData("/api/zoom.json", 200)]
    [InlineData("/assets/style.0123abcd.css", 200)]
    [InlineData("/nothing/", 404)]
    [InlineData("/_preview/reload.js", 200)]
    [InlineData("/_preview/problems.css", 200)]
    [InlineData("/_preview/nothing.js", 404)]
    public async Task Every_answer_has_the_headers_of_the_definition_and_may_be_shown_in_the_pane_of_an_editor(string address, int status)
    {
        await using var served = await ServedFolder.StartAsync();
        using var response = await served.AskAsync(address);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.All(
            ResponseHeaders.For(address),
            header => Assert.Equal(header.Value.Replace("; frame-ancestors 'none'", "", StringComparison.Ordinal), string.Join(", ", response.Headers.GetValues(header.Key))));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/", "no-store")]
    [InlineData("/api/zoom.json", "no-store")]
    [InlineData("/assets/nothing.css", "no-store")]
    [InlineData("/assets/style.0123abcd.css", "public, max-age=31536000, immutable")]
    [InlineData("/_preview/reload.js", "no-store")]
    public async Task Only_hashed_assets_are_kept(string address, string expected)
    {
        await using var served = await ServedFolder.StartAsync();
        using var response = await served.AskAsync(address);

        Assert.Equal(expected, string.Join(", ", response.Headers.GetValues("Cache-Control")));
    }

    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/api/zoom.json", "application/json; charset=utf-8")]
    [InlineData("/feed.atom", "application/atom+xml; charset=utf-8")]
    [InlineData("/assets/style.0123abcd.css", "text/css; charset=utf-8")]
    [InlineData("/_preview/reload.js", "text/javascript; charset=utf-8")]
    public async Task Texts_say_their_type_and_that_they_are_UTF_8(string address, string type)
    {
        await using var served = await ServedFolder.StartAsync();
        using var response = await served.AskAsync(address);

        Assert.Equal(type, response.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("/", "br")]
    [InlineData("/assets/style.0123abcd.css", "br")]
    [InlineData("/api/zoom.json", "gzip")]
    [InlineData("/feed.atom", "gzip")]
    public async Task Texts_are_compressed_for_browsers_that_ask_for_it(string address, string encoding)
    {
        await using var served = await ServedFolder.StartAsync();
        using var response = await served.AskAsync(address, encoding: encoding);

        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
    }

    [Fact]
    public async Task A_page_is_served_whole_with_the_script_that_follows_changes()
    {
        await using var served = await ServedFolder.StartAsync();
        var text = await served.ReadAsync("/platforms/zoom/");

        const string script = "<script src=\"/_preview/reload.js?site=abc\" defer></script>\n";
        Assert.Equal(ServedFolder.Page.Replace("</body>", script + "</body>", StringComparison.Ordinal), text);
    }

    [Fact]
    public async Task Without_live_reload_pages_are_served_byte_for_byte()
    {
        await using var served = await ServedFolder.StartAsync(follow: false);

        Assert.Equal(ServedFolder.Page, await served.ReadAsync("/"));
    }

    [Fact]
    public async Task A_missing_address_is_answered_with_the_page_of_the_site_for_it()
    {
        await using var served = await ServedFolder.StartAsync();
        using var response = await served.AskAsync("/nothing/");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.StartsWith("<p>Not here</p>", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_its_slash_moves_and_takes_its_query_along()
    {
        await using var served = await ServedFolder.StartAsync();
        using var response = await served.AskAsync("/platforms/zoom?q=a%20b");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/platforms/zoom/?q=a%20b", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task HEAD_tells_the_length_and_sends_nothing()
    {
        await using var served = await ServedFolder.StartAsync();
        using var response = await served.AskAsync("/api/zoom.json", "HEAD");

        Assert.Equal(2, response.Content.Headers.ContentLength);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Nothing_can_be_sent(string method)
    {
        await using var served = await ServedFolder.StartAsync();
        using var response = await served.AskAsync("/", method);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/platforms/../../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/platforms/%2e%2e/%2e%2e/secret.txt")]
    [InlineData("/..%2fsecret.txt")]
    [InlineData("/%2e%2e%2fsecret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("/..%252fsecret.txt")]
    [InlineData("//127.0.0.1/../secret.txt")]
    public async Task No_address_leads_out_of_the_folder(string target)
    {
        await using var served = await ServedFolder.StartAsync();
        var answer = await RawRequest.SendAsync(served.Address, target);

        Assert.DoesNotContain("secret\n", answer + "\n", StringComparison.Ordinal);
        Assert.Matches("^HTTP/1.1 (400|404) ", answer);
    }

    [Fact]
    public async Task A_doubled_slash_moves_nobody_to_another_host()
    {
        await using var served = await ServedFolder.StartAsync();
        var answer = await RawRequest.SendAsync(served.Address, "//platforms/zoom");

        Assert.StartsWith("HTTP/1.1 404 ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Location:", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("localhost.evil.example:5080")]
    [InlineData("0.0.0.0")]
    public async Task A_name_that_someone_pointed_here_is_refused(string host)
    {
        await using var served = await ServedFolder.StartAsync();
        foreach (var target in new[] { "/", "/_preview/changes", "/_preview/reload.js" })
        {
            var answer = await RawRequest.SendAsync(served.Address, target, host);

            Assert.StartsWith("HTTP/1.1 421 ", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("Zoom", answer, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("127.0.0.1:5080")]
    [InlineData("LocalHost")]
    [InlineData("[::1]:5080")]
    public async Task The_names_of_this_machine_are_answered(string host)
    {
        await using var served = await ServedFolder.StartAsync();
        Assert.StartsWith("HTTP/1.1 200 ", await RawRequest.SendAsync(served.Address, "/", host), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_under_which_an_editor_forwards_the_port_is_answered_once_it_was_named()
    {
        await using var unnamed = await ServedFolder.StartAsync();
        await using var named = await ServedFolder.StartAsync(hostNames: ["5080-work.editor.example"]);

        Assert.Contains(
            "--host-name 5080-work.editor.example", await RawRequest.SendAsync(unnamed.Address, "/", "5080-work.editor.example"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", await RawRequest.SendAsync(named.Address, "/", "5080-WORK.editor.example"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 421 ", await RawRequest.SendAsync(named.Address, "/", "editor.example"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/assets/style.0123abcd.css")]
    [InlineData("/nothing")]
    public async Task Without_any_site_every_address_says_why(string address)
    {
        await using var served = await ServedFolder.StartAsync(
            site: null, problems: "site.yml:1:1: error missing-field: <img src=x onerror=alert(1)> & more");

        using var response = await served.AskAsync(address);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Contains("error missing-field: &lt;img src=x onerror=alert(1)&gt; &amp; more", text, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"stylesheet\" href=\"/_preview/problems.css\">", text, StringComparison.Ordinal);
        Assert.Contains("<script src=\"/_preview/reload.js\" defer></script>", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_page_hears_the_present_state_and_each_that_follows()
    {
        await using var served = await ServedFolder.StartAsync();
        await using var page = await EventReader.OpenAsync(served.Address);
        Assert.Equal("abc", (await page.NextAsync()).Site);

        served.Feed.Publish(new PreviewState("abc", ["a\nb", "<c>"]));
        Assert.Equal(["a\nb", "<c>"], (await page.NextAsync()).Problems);

        served.Feed.Publish(new PreviewState("def", []));
        var state = await page.NextAsync();
        Assert.Equal("def", state.Site);
        Assert.Empty(state.Problems);
    }

    [Fact]
    public async Task Changes_are_told_as_server_sent_events_that_nothing_keeps()
    {
        await using var served = await ServedFolder.StartAsync();
        using var response = await served.AskAsync(BrowserPart.Changes);

        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("reload.js")]
    [InlineData("problems.html")]
    public void What_runs_in_the_browser_puts_no_text_where_it_would_be_markup_or_style(string name)
    {
        using var stream = typeof(BrowserPart).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = reader.ReadToEnd();

        Assert.All(
            ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "style=", ".style", "<style", "onclick", "eval("],
            way => Assert.DoesNotContain(way, text, StringComparison.Ordinal));
    }
}
