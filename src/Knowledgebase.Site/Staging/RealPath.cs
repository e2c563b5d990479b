namespace Knowledgebase.Site.Staging;

/// <summary>Finds the one path of a folder that has no links on the way, so that paths can be compared.</summary>
internal static class RealPath
{
    /// <summary>The full path without links and without a separator at the end. What is not there yet is taken by its name.</summary>
    public static string Of(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (Path.GetDirectoryName(path) is not { } parent)
            return path;
        var directory = new DirectoryInfo(Path.Combine(Of(parent), Path.GetFileName(path)));
        var target = directory.Exists ? directory.ResolveLinkTarget(returnFinalTarget: true) : null;
        return target is null ? directory.FullName : Of(target.FullName);
    }
}
