using System.Xml.Linq;

namespace Knowledgebase.Site.Tests;

/// <summary>Everything that the real site leads to on itself is there.</summary>
[Collection(OnTheRealSite.Name)]
public sealed class LinksTests(RealSite site)
{
    string SiteAddress => site.Knowledge.Settings.Address;

    [Fact]
    public void Every_link_and_fragment_leads_somewhere()
    {
        var spriteIds = new Dictionary<string, HashSet<string>>();
        var broken =
            from page in site.Pages
            from reference in page.References
            let target = OnThisSite(page, reference.Target)
            where target is not null && !Exists(target, spriteIds)
            select $"{page.Address} -> {reference.Target}";

        Assert.Empty(broken.Distinct());
    }

    [Fact]
    public void Every_target_is_a_whole_address_or_begins_at_the_root_or_is_on_the_page()
    {
        var relative =
            from page in site.Pages
            from reference in page.References
            where !reference.IsInternal && !reference.Target.StartsWith('#')
                && !reference.Target.StartsWith("https://", StringComparison.Ordinal)
                && !reference.Target.StartsWith("http://", StringComparison.Ordinal)
                && !reference.Target.StartsWith("mailto:", StringComparison.Ordinal)
            select $"{page.Address} -> {reference.Target}";

        Assert.Empty(relative.Distinct());
    }

    [Fact]
    public void No_link_was_found_to_be_unsafe() => Assert.DoesNotContain(
        site.Pages.SelectMany(page => page.References), reference => reference.Target is "#" or "#unsafe-address" || reference.Target.Length == 0);

    [Fact]
    public void Every_page_can_be_reached_from_the_home_page()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var toVisit = new Queue<string>(reached);
        while (toVisit.TryDequeue(out var address))
            foreach (var reference in site.Page(address)!.References.Where(reference => reference.Element == "a" && reference.IsInternal))
                if (reference.Target.Split('#')[0] is var next && site.Page(next) is not null && reached.Add(next))
                    toVisit.Enqueue(next);

        Assert.Empty(site.Content.Where(page => !page.Meta.ContainsKey("robots")).Select(page => page.Address).Where(address => address != "/404.html").Except(reached));
    }

    // The path and fragment on this site; null for what lies elsewhere.
    string? OnThisSite(WrittenPage page, string target) =>
        target.StartsWith(SiteAddress, StringComparison.Ordinal) && !target.StartsWith(site.Knowledge.Settings.Repository!, StringComparison.Ordinal) ? target[(SiteAddress.Length - 1)..]
        : target.StartsWith('#') ? page.Address + target
        : target.StartsWith('/') && !target.StartsWith("//", StringComparison.Ordinal) ? target
        : null;

    bool Exists(string target, Dictionary<string, HashSet<string>> spriteIds)
    {
        var (path, fragment) = target.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? (target[..hash], target[(hash + 1)..]) : (target, "");
        path = path.Split('?')[0];
        if (!site.Files.Contains((path.EndsWith('/') ? path + "index.html" : path)[1..]))
            return false;
        if (fragment.Length == 0)
            return true;
        if (site.Page(path) is { } page)
            return page.Ids.Contains(Uri.UnescapeDataString(fragment));
        if (!path.EndsWith(".svg", StringComparison.Ordinal))
            return false;
        if (!spriteIds.TryGetValue(path, out var ids))
            spriteIds[path] = ids = XDocument.Parse(site.Read(path)).Descendants().Select(element => element.Attribute("id")?.Value).OfType<string>().ToHashSet();
        return ids.Contains(fragment);
    }
}
