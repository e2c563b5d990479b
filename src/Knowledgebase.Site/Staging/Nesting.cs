namespace Knowledgebase.Site.Staging;

/// <summary>Folders that stand in each other's way.</summary>
internal static class Nesting
{
    /// <summary>
    /// Refuses an output that holds the input or the theme, which the next build would replace, and one that stands
    /// in them, where the next build would read it.
    /// </summary>
    /// <exception cref="IOException">The folders stand in each other.</exception>
    public static void Refuse(BuildRequest request)
    {
        foreach (var (name, folder) in new[] { ("facts", request.Input), ("theme", request.Theme) })
        {
            if (Holds(request.Output, folder))
                throw new IOException($"The output {request.Output} holds the {name} {folder}, which would be lost. Name another folder with --output.");
            if (Holds(folder, request.Output))
                throw new IOException($"The output {request.Output} stands in the {name} {folder}, where the next build would read it. Name another folder with --output.");
        }
    }

    static bool Holds(string outer, string inner) => Whole(inner).StartsWith(Whole(outer), StringComparison.Ordinal);

    // The root of a drive has a separator already.
    static string Whole(string folder) =>
        RealPath.Of(folder) is var path && Path.EndsInDirectorySeparator(path) ? path : path + Path.DirectorySeparatorChar;
}
