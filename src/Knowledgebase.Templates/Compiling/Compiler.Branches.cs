using Knowledgebase.Templates.Running;
using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Compiling;

internal sealed partial class Compiler
{
    Step CompileIf(Statement.If choice)
    {
        var otherwise = CompileOptional(choice.Else);
        // From the last branch to the first, each knows what follows when its condition does not hold.
        foreach (var branch in choice.Branches.Reverse())
        {
            var (condition, body, next) = (Compile(branch.Condition), Compile(branch.Body), otherwise);
            otherwise = run => Values.Holds(condition(run)) ? body(run) : next(run);
        }

        return otherwise;
    }

    Step CompileCase(Statement.Case choice)
    {
        var subject = Compile(choice.Subject);
        var arms = choice.Arms.Select(arm => (Values: Compile(arm.Values), Body: Compile(arm.Body))).ToArray();
        var otherwise = CompileOptional(choice.Else);
        return choice.HasTextBetween ? Unindented(Choose) : Choose;

        Flow Choose(Run run)
        {
            var value = subject(run);
            foreach (var (candidates, body) in arms)
            {
                foreach (var candidate in candidates)
                {
                    if (AreEqual(run, value, candidate(run)))
                        return body(run);
                }
            }

            return otherwise(run);
        }
    }

    static Step Unindented(Step step) => run =>
    {
        var outer = run.Output.Indent;
        run.Output.Indent = null;
        var flow = step(run);
        run.Output.Indent = outer;
        return flow;
    };

    Step CompileOptional(Block? block) => block is null ? static _ => Flow.Next : Compile(block);
}
