using Knowledgebase.Cli;

return await CommandLine.RunAsync(args, CliContext.OfThisProcess());
