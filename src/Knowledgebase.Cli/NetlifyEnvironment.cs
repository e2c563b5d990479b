using Knowledgebase.Site;

namespace Knowledgebase.Cli;

/// <summary>
/// What Netlify tells a build of where it is published (Netlify documentation, "Environment variables"), so that a site needs
/// no setting of its own there.
/// </summary>
internal static class NetlifyEnvironment
{
    /// <summary>Reads the variables; where they are not those of Netlify, all stays as the settings of the site have it.</summary>
    /// <param name="variable">Gives the value of a variable of the environment, or null.</param>
    public static Publication Read(Func<string, string?> variable)
    {
        // Netlify alone names the context of a deploy.
        if (Value("CONTEXT") is not { } context)
            return Publication.AsInSettings;
        var repository = RepositoryOf(Value("REPOSITORY_URL"));
        return context == "production"
            ? new Publication(Publication.AddressOf(Value("URL")), repository)
            : new Publication(Publication.AddressOf(Value("DEPLOY_PRIME_URL") ?? Value("DEPLOY_URL") ?? Value("URL")), repository, Change(repository));

        string? Value(string name) => variable(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

        PreviewedChange Change(string? repository)
        {
            var branch = Value("HEAD") ?? Value("BRANCH");
            // PULL_REQUEST says whether there is one, REVIEW_ID which.
            return Value("REVIEW_ID") is { } review && Value("PULL_REQUEST") is not "false"
                ? new PreviewedChange(branch is null ? $"change {review}" : $"change {review} ({branch})",
                    repository is not null && review.All(char.IsAsciiDigit) ? $"{repository}/pull/{review}" : null)
                : new PreviewedChange(branch is null ? "a change" : $"the branch {branch}", null);
        }
    }

    /// <summary>Where people look at a repository, from the address that git clones it by; null where that is none of the web.</summary>
    static string? RepositoryOf(string? cloned)
    {
        if (cloned is null)
            return null;
        // scp-like: git@github.com:owner/name.git
        if (!cloned.Contains("://", StringComparison.Ordinal) && cloned.Split('@', 2) is [_, var place] && place.Split(':', 2) is [var host, var path])
            cloned = $"https://{host}/{path}";
        if (!Uri.TryCreate(cloned, UriKind.Absolute, out var address) || address.Host.Length == 0 || address.Scheme is not ("https" or "http" or "ssh" or "git"))
            return null;
        // A name and password in it are nobody's to read.
        var shown = new UriBuilder(address.Scheme == "http" ? "http" : "https", address.Host)
        {
            Port = address.Scheme is "https" or "http" && !address.IsDefaultPort ? address.Port : -1,
            Path = address.AbsolutePath.TrimEnd('/'),
        }.Uri.AbsoluteUri.TrimEnd('/');
        return shown.EndsWith(".git", StringComparison.Ordinal) ? shown[..^".git".Length] : shown;
    }
}
