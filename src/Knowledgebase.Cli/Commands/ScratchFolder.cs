using Knowledgebase.Cli.Reporting;

namespace Knowledgebase.Cli.Commands;

/// <summary>A folder in the machine's place for such, gone when it is no longer needed.</summary>
/// <param name="error">Told where it cannot be removed.</param>
internal sealed class ScratchFolder(ConsoleOutput error) : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("knowledgebase-diff-").FullName;

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Someone has tidied up before.
        }
        catch (Exception exception) when (IoErrors.IsOne(exception))
        {
            error.Line($"The folder {Path} could not be removed: {IoErrors.Said(exception)}. Nothing needs it any more.", TextStyle.Warning);
        }
    }
}
