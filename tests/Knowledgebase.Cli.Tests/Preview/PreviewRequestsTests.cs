using System.Net;
using System.Text;
using Knowledgebase.Cli.Preview;
using Knowledgebase.Site.Outputs;

namespace Knowledgebase.Cli.Tests.Preview;

public sealed class PreviewRequestsTests(ReadSmallSite small) : IClassFixture<ReadSmallSite>
{
    [Theory]
    [InlineData("/", 200)]
    [InlineData("/platforms/example", 301)]
    [InlineData("/api/v1/platforms.json", 200)]
    [InlineData("/nothing/", 404)]
    [InlineData("/_preview/reload.js", 200)]
    [InlineData("/_preview/problems.css", 200)]
    [InlineData("/_preview/nothing.js", 404)]
    public async Task Every_answer_has_the_headers_of_the_definition_and_may_be_shown_in_the_pane_of_an_editor(string address, int status)
    {
        await using var served = ServedPreview.Of(small.Pages);
        using var response = await served.AskAsync(address);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.All(
            ResponseHeaders.For(address),
            header => Assert.Equal(header.Value.Replace("; frame-ancestors 'none'", "", StringComparison.Ordinal), string.Join(", ", response.Headers.GetValues(header.Key))));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/v1/platforms.json")]
    [InlineData("/assets/nothing.css")]
    [InlineData("/data/vocabulary.json")]
    [InlineData("/nothing/")]
    [InlineData("/_preview/reload.js")]
    public async Task Nothing_is_kept_since_the_next_edit_may_change_it(string address)
    {
        await using var served = ServedPreview.Of(small.Pages);
        using var response = await served.AskAsync(address);

        Assert.Equal("no-store", string.Join(", ", response.Headers.GetValues("Cache-Control")));
    }

    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/api/v1/platforms.json", "application/json; charset=utf-8")]
    [InlineData("/feeds/changes.atom", "application/atom+xml; charset=utf-8")]
    [InlineData("/_preview/problems.css", "text/css; charset=utf-8")]
    [InlineData("/_preview/reload.js", "text/javascript; charset=utf-8")]
    public async Task Texts_say_their_type_and_that_they_are_UTF_8(string address, string type)
    {
        await using var served = ServedPreview.Of(small.Pages);
        using var response = await served.AskAsync(address);

        Assert.Equal(type, response.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("/", "br")]
    [InlineData("/_preview/problems.css", "br")]
    [InlineData("/api/v1/platforms.json", "gzip")]
    [InlineData("/feeds/changes.atom", "gzip")]
    public async Task Texts_are_compressed_for_browsers_that_ask_for_it(string address, string encoding)
    {
        await using var served = ServedPreview.Of(small.Pages);
        using var response = await served.AskAsync(address, encoding: encoding);

        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
    }

    [Fact]
    public async Task A_page_is_served_whole_with_the_script_that_follows_changes()
    {
        await using var served = ServedPreview.Of(small.Pages);
        var page = Encoding.UTF8.GetString(small.Pages.Read("/platforms/example/", TestContext.Current.CancellationToken)!.Value.Span);

        const string script = "<script src=\"/_preview/reload.js?site=abc\" defer></script>\n";
        Assert.Contains("</body>", page, StringComparison.Ordinal);
        Assert.Equal(page.Replace("</body>", script + "</body>", StringComparison.Ordinal), await served.ReadAsync("/platforms/example/"));
    }

    [Fact]
    public async Task A_missing_address_is_answered_with_the_page_of_the_site_for_it()
    {
        await using var served = ServedPreview.Of(small.Pages);
        using var response = await served.AskAsync("/nothing/");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(await served.ReadAsync("/404.html"), await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/_headers")]
    [InlineData("/_redirects")]
    public async Task What_is_told_to_the_host_is_kept_from_readers(string address)
    {
        await using var served = ServedPreview.Of(small.Pages);
        using var response = await served.AskAsync(address);

        Assert.False(small.Pages.Has(address));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_page_without_its_slash_moves_and_takes_its_query_along()
    {
        await using var served = ServedPreview.Of(small.Pages);
        using var response = await served.AskAsync("/platforms/example?q=a%20b");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/platforms/example/?q=a%20b", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task HEAD_tells_the_length_and_sends_nothing()
    {
        await using var served = ServedPreview.Of(small.Pages);
        using var response = await served.AskAsync("/api/v1/platforms.json", "HEAD");

        Assert.Equal(small.Pages.Read("/api/v1/platforms.json", TestContext.Current.CancellationToken)!.Value.Length, response.Content.Headers.ContentLength);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Nothing_can_be_sent(string method)
    {
        await using var served = ServedPreview.Of(small.Pages);
        using var response = await served.AskAsync("/", method);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("/../input/site.yml")]
    [InlineData("/platforms/../../input/site.yml")]
    [InlineData("/%2e%2e/input/site.yml")]
    [InlineData("/..%2finput/site.yml")]
    [InlineData("/..%5cinput/site.yml")]
    [InlineData("/..%252finput/site.yml")]
    [InlineData("//127.0.0.1/../input/site.yml")]
    [InlineData("/index.html%00")]
    public async Task Nothing_is_served_but_what_the_site_has(string target)
    {
        await using var served = ServedPreview.Of(small.Pages);

        Assert.Matches("^HTTP/1.1 (400|404) ", await RawRequest.SendAsync(served.Address, target));
    }

    [Fact]
    public async Task A_doubled_slash_moves_nobody_to_another_host()
    {
        await using var served = ServedPreview.Of(small.Pages);
        var answer = await RawRequest.SendAsync(served.Address, "//platforms/example");

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
        await using var served = ServedPreview.Of(small.Pages);
        foreach (var target in new[] { "/", "/_preview/changes", "/_preview/reload.js" })
        {
            var answer = await RawRequest.SendAsync(served.Address, target, host);

            Assert.StartsWith("HTTP/1.1 421 ", answer, StringComparison.Ordinal);
            Assert.DoesNotContain(SmallKnowledgeBase.Platform, answer, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("127.0.0.1:5080")]
    [InlineData("LocalHost")]
    [InlineData("[::1]:5080")]
    public async Task The_names_of_this_machine_are_answered(string host)
    {
        await using var served = ServedPreview.Of(small.Pages);
        Assert.StartsWith("HTTP/1.1 200 ", await RawRequest.SendAsync(served.Address, "/", host), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_under_which_an_editor_forwards_the_port_is_answered_once_it_was_named()
    {
        await using var unnamed = ServedPreview.Of(small.Pages);
        await using var named = ServedPreview.Of(small.Pages, "5080-work.editor.example");

        Assert.Contains(
            "--host-name 5080-work.editor.example", await RawRequest.SendAsync(unnamed.Address, "/", "5080-work.editor.example"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", await RawRequest.SendAsync(named.Address, "/", "5080-WORK.editor.example"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 421 ", await RawRequest.SendAsync(named.Address, "/", "editor.example"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/robots.txt")]
    [InlineData("/nothing")]
    public async Task Without_any_site_every_address_says_why(string address)
    {
        await using var served = ServedPreview.Of(
            new PreviewState(null, ["site.yml:1:1: error missing-field: <img src=x onerror=alert(1)> & more"]));

        using var response = await served.AskAsync(address);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Contains("error missing-field: &lt;img src=x onerror=alert(1)&gt; &amp; more", text, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"stylesheet\" href=\"/_preview/problems.css\">", text, StringComparison.Ordinal);
        Assert.Contains("<script src=\"/_preview/reload.js?site=\" defer></script>", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_page_hears_the_present_state_and_each_that_follows()
    {
        await using var served = ServedPreview.Of(small.Pages);
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
        await using var served = ServedPreview.Of(small.Pages);
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
