namespace Knowledgebase.Facts.Reading.Files;

/// <summary>One file under two names.</summary>
public static class HardLink
{
    /// <summary>Gives a file one more name.</summary>
    /// <param name="path">Where nothing is yet, on the same file system.</param>
    /// <returns>False, with nothing done, where the system cannot do it; the file then has to be copied.</returns>
    public static bool TryCreate(string existing, string path) => !OperatingSystem.IsWindows() && LibC.Link(existing, path) == 0;
}
