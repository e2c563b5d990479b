using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Knowledgebase.Editor.Tests;

/// <summary>
/// The language server that editors check YAML with, as an editor starts it in the folder of a repository. It looks for no
/// schema in the network, so what it knows is what the files themselves lead to.
/// </summary>
sealed class LanguageServer : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    readonly Process process;
    readonly MessageStream messages;

    LanguageServer(Process process)
    {
        this.process = process;
        messages = new MessageStream(process.StandardInput.BaseStream, process.StandardOutput.BaseStream);
    }

    /// <summary>Opens files in an editor, and gives what it underlines in any of them.</summary>
    /// <param name="folder">What the editor has open.</param>
    /// <param name="files">From that folder, with forward slashes.</param>
    public static async Task<IReadOnlyList<Diagnostic>> CheckAsync(string folder, IReadOnlyCollection<string> files)
    {
        Assert.True(File.Exists(Repository.LanguageServer), "Run `npm ci` in tests/Knowledgebase.Editor.Tests, as tests/run does.");
        var start = new ProcessStartInfo("node", [Repository.LanguageServer, "--stdio"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        using var server = new LanguageServer(Process.Start(start)!);
        using var patience = new CancellationTokenSource(Patience);
        await server.BeginAsync(folder, patience.Token);
        return await server.OpenAsync(folder, files, patience.Token);
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    async Task BeginAsync(string folder, CancellationToken patience)
    {
        messages.Send(new JsonObject
        {
            ["id"] = 1,
            ["method"] = "initialize",
            ["params"] = new JsonObject
            {
                ["processId"] = Environment.ProcessId,
                ["rootUri"] = UriOf(folder),
                ["capabilities"] = new JsonObject { ["workspace"] = new JsonObject { ["configuration"] = true } },
            },
        });
        while ((int?)(await NextAsync(patience))["id"] != 1)
        {
            // What else it says before it is ready needs no answer but that of NextAsync.
        }
        messages.Send(new JsonObject { ["method"] = "initialized", ["params"] = new JsonObject() });
        messages.Send(new JsonObject
        {
            ["method"] = "workspace/didChangeConfiguration",
            ["params"] = new JsonObject { ["settings"] = Settings() },
        });
    }

    async Task<IReadOnlyList<Diagnostic>> OpenAsync(string folder, IReadOnlyCollection<string> files, CancellationToken patience)
    {
        var awaited = files.ToDictionary(file => UriOf(Path.Join(folder, file)), StringComparer.Ordinal);
        foreach (var (uri, file) in awaited)
        {
            messages.Send(new JsonObject
            {
                ["method"] = "textDocument/didOpen",
                ["params"] = new JsonObject
                {
                    ["textDocument"] = new JsonObject
                    {
                        ["uri"] = uri,
                        ["languageId"] = "yaml",
                        ["version"] = 1,
                        ["text"] = await File.ReadAllTextAsync(Path.Join(folder, file), patience),
                    },
                },
            });
        }
        var found = new List<Diagnostic>();
        while (awaited.Count > 0)
        {
            var message = await NextAsync(patience);
            if ((string?)message["method"] == "textDocument/publishDiagnostics"
                && awaited.Remove((string)message["params"]!["uri"]!, out var file))
                found.AddRange(
                    from diagnostic in message["params"]!["diagnostics"]!.AsArray()
                    select new Diagnostic(file, (int)diagnostic["range"]!["start"]!["line"]! + 1, (string)diagnostic["message"]!));
        }
        return found;
    }

    // The next thing that the server says. What it asks is answered at once.
    async Task<JsonNode> NextAsync(CancellationToken patience)
    {
        var message = await messages.ReceiveAsync(patience);
        if (message["method"] is { } method && message["id"] is { } id)
        {
            JsonNode? answer = (string?)method != "workspace/configuration" ? null : new JsonArray(
                [.. message["params"]!["items"]!.AsArray().Select(item => Settings()[(string?)item!["section"] ?? ""]?.DeepClone())]);
            messages.Send(new JsonObject { ["id"] = id.DeepClone(), ["result"] = answer });
        }
        return message;
    }

    static JsonObject Settings() => new()
    {
        ["yaml"] = new JsonObject { ["validate"] = true, ["schemaStore"] = new JsonObject { ["enable"] = false } },
    };

    static string UriOf(string path) => new Uri(path).AbsoluteUri;
}
