using System.Text;
using System.Text.RegularExpressions;
using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Facts.Reading;

namespace Knowledgebase.Facts.Tests;

/// <summary>
/// A small input folder that has nothing wrong with it, until a test replaces some of its files. Where a
/// mistake is expected, the file says so itself, in a comment on the line that must be named:
/// <c># expect: unknown-source</c>, or with the column too, <c># expect: unknown-source 17</c>. These comments are not
/// part of what is read.
/// </summary>
internal sealed partial class Input
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    readonly Dictionary<string, byte[]?> files = new(StringComparer.Ordinal);

    /// <summary>An input that has nothing wrong with it.</summary>
    public static Input Sound() => new Input()
        .With("site.yml", """
            title: A site
            address: https://site.example/
            repository: https://code.example/site
            featured: [zoom]
            """)
        .With("vocabulary/topics.yml", """
            security: { title: Security, lead: Who can listen. }
            use: { title: Use, lead: What for. }
            """)
        .With("vocabulary/criteria.yml", """
            end-to-end-encryption:
              topic: security
              title: End-to-end encryption
              question: Is {platform} safe?
              kind: choice
              options:
                always: { label: Always, rating: protective }
                optional: { label: Optional, rating: mixed }
                none: { label: None, rating: risky }
            purposes:
              topic: use
              title: Purposes
              question: What is {platform} for?
              kind: set
              terms: purpose
            """)
        .With("vocabulary/terms.yml", """
            purpose:
              service: { label: The service }
              advertising: { label: Advertising, dpv: dpv:Advertising }
              none: { label: Nothing }
            """)
        .With("vocabulary/audiences.yml", """
            people:
              private: { label: A person, one: a person, many: people }
              organisation: { label: An organisation, one: an organisation, many: organisations }
              guest: { label: A guest, one: a guest, many: guests }
            roles: { host: Hosts, guest: Guests, admin: Administrators }
            """)
        .With("vocabulary/scopes.yml", """
            client:
              desktop: Desktop app
              mobile: Mobile app
            """)
        .With("sources/all.yml", Source("help-page") + Source("court-file"))
        .With("platforms/zoom/platform.yml", """
            name: Zoom
            vendor: Zoom Communications, Inc.
            jurisdiction: US
            status: active
            website: https://zoom.example/
            editions:
              free: Free accounts
            summary: A service for calls.
            evidence:
              - source: court-file
            """)
        .With("platforms/zoom/security.yml", """
            end-to-end-encryption:
              - value: optional
                checked: 2026-11-21
                summary: Off by default.
                evidence:
                  - source: help-page
            """)
        .With("platforms/zoom/use.yml", """
            purposes:
              - value: [service, advertising]
                checked: 2026-11-21
                summary: Both are named.
                evidence:
                  - source: help-page
            """);

    /// <summary>An input folder without a single file.</summary>
    public static Input Empty() => new();

    /// <summary>The entry of a source in the registry.</summary>
    public static string Source(string id) => $"""
        {id}:
          title: A document
          publisher: A publisher
          kind: vendor-doc
          url: https://{id}.example/
          accessed: 2026-11-21
          via: live
          language: en

        """;

    /// <summary>The input with this file, in place of one that has the same name.</summary>
    public Input With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    /// <inheritdoc cref="With(string, string)"/>
    public Input With(string file, byte[] bytes)
    {
        files[file] = bytes;
        return this;
    }

    /// <summary>The input with another text in a file, in place of one that must be there.</summary>
    public Input WithChange(string file, string text, string by)
    {
        var before = Encoding.UTF8.GetString(files[file]!);
        Assert.Contains(text, before, StringComparison.Ordinal);
        return With(file, before.Replace(text, by, StringComparison.Ordinal));
    }

    /// <summary>The input with an empty folder of this name.</summary>
    public Input WithFolder(string folder)
    {
        files[folder] = null;
        return this;
    }

    /// <summary>The input without this file.</summary>
    public Input Without(string file)
    {
        files.Remove(file);
        return this;
    }

    /// <summary>Writes the files to a folder of their own, reads them, and takes the folder away.</summary>
    public ReadingResult Read()
    {
        var folder = Directory.CreateTempSubdirectory("facts-").FullName;
        try
        {
            WriteTo(folder);
            var result = InputReader.Read(folder, Today);
            return result with { Problems = result.Problems.Select(problem => Shortened(problem, folder)).ToEquatableList() };
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Writes the files to a folder.</summary>
    public void WriteTo(string folder)
    {
        foreach (var (name, bytes) in files)
        {
            var path = Path.Join(folder, name);
            Directory.CreateDirectory(bytes is null ? path : Path.GetDirectoryName(path)!);
            if (bytes is not null)
                File.WriteAllBytes(path, WithoutExpectations(bytes));
        }
    }

    /// <summary>Reads the input, and holds the problems against the comments that foretell them.</summary>
    public void Check()
    {
        var expected = files.Where(file => file.Value is not null).SelectMany(file => Expectations(file.Key, file.Value!)).ToList();
        var linesWithColumns = expected.Where(each => each.Column is not null).Select(each => each.Line).ToHashSet();
        var found =
            from problem in Read().Problems
            let line = $"{problem.At.File}:{problem.At.Line}"
            select new Expected(line, linesWithColumns.Contains(line) ? $"{problem.At.Column}" : null, problem.Code);
        Assert.Equal(InOrder(expected), InOrder(found));
    }

    static IEnumerable<Expected> Expectations(string file, byte[] bytes) =>
        from line in Encoding.UTF8.GetString(bytes).Split('\n').Index()
        from match in Expectation().Matches(line.Item)
        let column = match.Groups["column"]
        select new Expected($"{file}:{line.Index + 1}", column.Success ? column.Value : null, match.Groups["code"].Value);

    static byte[] WithoutExpectations(byte[] bytes) => Encoding.UTF8.GetString(bytes) is var text && Expectation().IsMatch(text)
        ? Encoding.UTF8.GetBytes(Expectation().Replace(text, ""))
        : bytes;

    static string InOrder(IEnumerable<Expected> problems) => string.Join('\n',
        problems.Select(each => $"{each.Line}:{each.Column} {each.Code}").Order(StringComparer.Ordinal));

    // Tests name files from the input folder on, wherever it was written.
    static Problem Shortened(Problem problem, string folder) => problem with
    {
        At = problem.At with { File = Shortened(problem.At.File, folder) },
        Message = Shortened(problem.Message, folder),
    };

    static string Shortened(string text, string folder) =>
        text.Replace(folder.Replace(Path.DirectorySeparatorChar, '/') + '/', "", StringComparison.Ordinal);

    [GeneratedRegex(@" *# expect: (?<code>[a-z0-9-]+)(?: (?<column>\d+))?")]
    private static partial Regex Expectation();

    // The column is null where the test leaves it open.
    sealed record Expected(string Line, string? Column, string Code);
}
