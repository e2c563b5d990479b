using System.Text;
using BenchmarkDotNet.Attributes;
using Knowledgebase.Templates;

namespace Knowledgebase.Benchmarks.Templates;

/// <summary>
/// The same templates with the same models, here and in Scriban: the largest page of the real site, and what templates
/// do most. Before anything is measured, both must have made the same text.
/// </summary>
[MemoryDiagnoser]
public class RenderingBesideScriban : IDisposable
{
    static readonly DateOnly today = new(2026, 11, 21);

    TemplateSet templates = null!;
    ScribanTheme scriban = null!;
    string name = "";
    object[] models = [];
    readonly TemplateOutput output = new();

    /// <summary>What is rendered.</summary>
    [Params("largest page", "loops", "includes", "functions")]
    public string What { get; set; } = "";

    /// <summary>Compiles the templates and compares what both make of them; not timed.</summary>
    /// <exception cref="InvalidOperationException">They differ.</exception>
    [GlobalSetup]
    public void SetUp()
    {
        TemplateSource[] sources = [.. Repository.Templates(), .. UsualTemplates.All];
        templates = TemplateSet.Compile(sources);
        scriban = new ScribanTheme(sources);
        if (What == "largest page")
        {
            var page = LargestPage.Find(templates, today);
            (name, models) = (page.Template, [page.Model, page.Site]);
            Console.WriteLine($"// The largest page is rendered by {name}.");
        }
        else
            (name, models) = (What, [UsualModel.Make()]);

        Compare(Here().Written.ToString(), InScriban().ToString());
    }

    /// <summary>Gives the buffer back.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        output.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>This engine, into one buffer.</summary>
    [Benchmark]
    public TemplateOutput Here()
    {
        output.Clear();
        templates[name].Render(output, models);
        return output;
    }

    /// <summary>Scriban, into one buffer.</summary>
    [Benchmark(Baseline = true)]
    public StringBuilder InScriban() => scriban.Render(name, models);

    static void Compare(string here, string there)
    {
        if (here == there)
        {
            Console.WriteLine($"// Both made the same {here.Length} characters.");
            return;
        }

        var place = here.Zip(there).TakeWhile(pair => pair.First == pair.Second).Count();
        throw new InvalidOperationException(
            $"They differ at {place}: «{Around(here, place)}» here and «{Around(there, place)}» in Scriban.");
    }

    static string Around(string text, int place) => text[Math.Max(0, place - 60)..Math.Min(text.Length, place + 60)];
}
