using BenchmarkDotNet.Running;
using Knowledgebase.Benchmarks;

// The parts:   dotnet run -c Release --project tests/Knowledgebase.Benchmarks -- parts [options of BenchmarkDotNet]
// The whole:   dotnet run -c Release --project tests/Knowledgebase.Benchmarks -- whole INPUT [COMMAND [ARGUMENT…]]
//              INPUT is a folder of facts, or a number of platforms to make one of
// The table:   dotnet run -c Release --project tests/Knowledgebase.Benchmarks -- table [PLATFORMS…]
//              prints the figures of src/docs/performance.md
// An edit:     dotnet run -c Release --project tests/Knowledgebase.Benchmarks -- edit PLATFORMS
switch (args)
{
    case ["parts", .. var options]:
        BenchmarkRunner.Run<PartsOfABuild>(args: options);
        return 0;
    case ["whole", var input, .. var command]:
        return WholeBuild.Run(input, command);
    case ["table", .. var sizes]:
        return FigureTable.Run(sizes);
    case ["edit", var platforms]:
        return Edits.Run(platforms);
    default:
        Console.Error.WriteLine("Say 'parts', 'table', 'whole' with a folder of facts or a number of platforms, or 'edit' with a number of platforms.");
        return 2;
}
