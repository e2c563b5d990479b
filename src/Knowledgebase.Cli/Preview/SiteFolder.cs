using Knowledgebase.Facts.Reading.Files;

namespace Knowledgebase.Cli.Preview;

/// <summary>Finds what an address stands for in the folder of the built site, as static hosts do.</summary>
internal sealed class SiteFolder(string folder)
{
    // The builder puts a new site in place of the old one with two renames, between which there is none.
    static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);
    const int MomentsAtMost = 50;

    // What some system reads as more than a letter of a name.
    const string NeverInNames = @"\:%*?""<>|";

    readonly string root = Path.GetFullPath(folder);

    /// <summary>What there is to serve at an address whose escapes are already resolved.</summary>
    public async Task<Found> FindAsync(string address, CancellationToken cancellation)
    {
        // A miss counts once two looks in a row, a moment apart, found the site in its place.
        var looks = 0;
        for (var moments = 0; ; moments++)
        {
            looks = Directory.Exists(root) ? looks + 1 : 0;
            var found = Look(address);
            if (found is not Found.Nothing || looks == 2 || moments == MomentsAtMost)
                return found;
            await Task.Delay(Moment, cancellation);
        }
    }

    Found Look(string address)
    {
        if (PathOf(address) is not { } path)
            return new Found.Nothing();

        try
        {
            if (address.EndsWith('/'))
                path = Path.Combine(path, "index.html");
            else if (File.Exists(Path.Combine(path, "index.html")))
                return new Found.Elsewhere(address + "/");
            // A build makes no links and no pipes, and whatever else is in the folder must not lead out of it.
            return new Found.Content(Path.GetExtension(path), RegularFile.Read(root, path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Found.Nothing();
        }
    }

    // Only plain names lead down into the folder: no way up, no drive, no doubled slash, and none of the files
    // that speak to the host and that it keeps to itself.
    string? PathOf(string address)
    {
        if (address == "/")
            return root;

        // What ends in a slash has an empty name there; nothing else may have one.
        var names = address.EndsWith('/') ? address[..^1].Split('/') : address.Split('/');
        return names is ["", _, ..] && names.Skip(1).All(IsPlain) ? Path.Combine([root, .. names[1..]]) : null;
    }

    static bool IsPlain(string name) =>
        name is not ("" or "." or ".." or "_headers" or "_redirects")
        && !name.Any(character => char.IsControl(character) || NeverInNames.Contains(character));
}
