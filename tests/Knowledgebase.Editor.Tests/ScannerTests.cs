using System.Diagnostics;

namespace Knowledgebase.Editor.Tests;

/// <summary>
/// What code scanners are told, held against the JSON Schema of SARIF 2.1.0 as Microsoft's matchers for SARIF carry it, by
/// the validator that they use.
/// </summary>
public sealed class ScannerTests : IDisposable
{
    const string Validate = """
        const { createRequire } = require("node:module");
        const near = createRequire(require.resolve("@microsoft/jest-sarif"));
        const Ajv = near("ajv");
        const ajv = new Ajv({ schemaId: "auto", allErrors: true, unknownFormats: "ignore", logger: false });
        ajv.addMetaSchema(near("ajv/lib/refs/json-schema-draft-04.json"));
        const isValid = ajv.compile(near("./schemas/sarif-2.1.0-rtm.5.json"));
        const log = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
        isValid(log);
        for (const { dataPath, message } of isValid.errors ?? [])
          console.log(dataPath, message);
        """;

    readonly string folder = Directory.CreateTempSubdirectory("knowledgebase-scanner-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Mistakes_of_many_kinds_are_told_as_the_standard_asks()
    {
        foreach (var file in SoundInput.All.Concat(BadExamples.All))
        {
            var path = Path.Join(folder, "input", file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, BadExamples.WithoutForetold(file.Text), TestContext.Current.CancellationToken);
        }
        var program = Path.Join(AppContext.BaseDirectory, "knowledgebase.dll");
        var log = await RunAsync("dotnet", [program, "check", "--input", "input", "--theme", Path.Join(Repository.Top, "theme"), "--format", "sarif"], folder);

        Assert.Contains("\"ruleId\": \"unknown-key\"", log, StringComparison.Ordinal);
        Assert.Empty(await RunAsync("node", ["-e", Validate], Repository.EditorTests, log));
        Assert.Contains("startLine", await RunAsync(
            "node", ["-e", Validate], Repository.EditorTests, log.Replace("\"startLine\": 1,", "\"startLine\": 0,", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    static async Task<string> RunAsync(string program, string[] arguments, string folder, string input = "")
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return await output;
    }
}
