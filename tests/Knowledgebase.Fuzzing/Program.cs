using System.CommandLine;
using Knowledgebase.Fuzzing;

var target = new Argument<string>("target") { Description = $"What is fed: {string.Join(", ", Targets.All.Keys)}." };
target.AcceptOnlyFromAmong([.. Targets.All.Keys]);
var seconds = new Option<int>("--seconds") { Description = "How long.", DefaultValueFactory = _ => 60 };
var seed = new Option<int>("--seed") { Description = "The same seed tries the same inputs in the same order.", DefaultValueFactory = _ => 1 };
var corpus = new Option<DirectoryInfo>("--corpus")
{
    Description = "A folder of inputs to begin with. Those that reach code that no other reaches are added to it.",
    DefaultValueFactory = _ => new DirectoryInfo("corpus"),
};
var command = new RootCommand("Feeds mutated inputs to what reads texts that anyone may send, and keeps those that break it.") { target, seconds, seed, corpus };
command.SetAction(parsed => Instrumented.Run(args) ?? new Fuzzer(
    parsed.GetRequiredValue(target),
    TimeSpan.FromSeconds(parsed.GetRequiredValue(seconds)),
    parsed.GetRequiredValue(seed),
    parsed.GetRequiredValue(corpus)).Run());
return command.Parse(args).Invoke();
