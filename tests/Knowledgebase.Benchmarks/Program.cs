using BenchmarkDotNet.Running;
using Knowledgebase.Benchmarks;

// The parts:   dotnet run -c Release --project tests/Knowledgebase.Benchmarks -- parts [options of BenchmarkDotNet]
// The whole:   dotnet run -c Release --project tests/Knowledgebase.Benchmarks -- whole INPUT [COMMAND [ARGUMENT…]]
//              INPUT is a folder of facts, or a number of platforms to make one of
// An edit:     dotnet run -c Release --project tests/Knowledgebase.Benchmarks -- edit PLATFORMS
switch (args)
{
    case ["parts", .. var options]:
        BenchmarkRunner.Run<PartsOfABuild>(args: options);
        return 0;
    case ["whole", var input, .. var command]:
        return WholeBuild.Run(input, command);
    case ["edit", var platforms]:
        return Edits.Run(platforms);
    default:
        Console.Error.WriteLine("Say 'parts', 'whole' with a folder of facts or a number of platforms, or 'edit' with a number of platforms.");
        return 2;
}
