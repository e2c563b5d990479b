using Knowledgebase.Cli;

return await CommandLine.RunAsync(args, Surroundings.OfThisProcess());
