namespace Knowledgebase.Site;

/// <summary>Builds the site: facts and theme in, files out.</summary>
public static class SiteBuilder
{
    /// <summary>
    /// Reads, checks, renders and writes. The site is written beside the output folder and takes its place at
    /// the end, so a build that fails leaves the last good site as it was.
    /// </summary>
    /// <returns>All problems, and what was written where none of them is an error.</returns>
    /// <exception cref="IOException">The output folder cannot be written.</exception>
    public static BuildResult Build(BuildRequest request) => throw new NotImplementedException();
}
