using Knowledgebase.Templates.Functions;
using Scriban.Functions;
using Scriban.Runtime;

namespace Knowledgebase.Templates.Tests;

/// <summary>The table of functions holds what Scriban has, and says what each is for.</summary>
public class FunctionTableTests
{
    static readonly string[] Groups = ["array", "date", "html", "math", "object", "regex", "string", "timespan"];

    public static TheoryData<string> Functions { get; } = [.. BuiltIns.Groups.Values
        .SelectMany(group => group.Functions.Values).Select(function => function.Name).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_is_every_function_of_Scriban_and_no_other()
    {
        var known = Groups.SelectMany(group => Theirs(group).Keys.Select(name => $"{group}.{name}"));
        var ours = BuiltIns.Groups.Values.SelectMany(group => group.Functions.Values).Select(function => function.Name);
        Assert.Equal(known.Order(StringComparer.Ordinal), ours.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_function_has_the_parameters_of_Scriban_and_a_sentence_about_it(string name)
    {
        var (group, member) = (name.Split('.')[0], name.Split('.')[1]);
        var ours = BuiltIns.Groups[group].Functions[member];
        Assert.EndsWith(".", ours.Description, StringComparison.Ordinal);
        if (Theirs(group)[member] is IScriptFunctionInfo theirs)
        {
            var parameters = Enumerable.Range(0, theirs.ParameterCount).Select(index => theirs.GetParameterInfo(index).Name);
            Assert.Equal(parameters, ours.Parameters);
            Assert.Equal(theirs.RequiredParameterCount, ours.Required);
        }
    }

    static ScriptObject Theirs(string group) => Assert.IsAssignableFrom<ScriptObject>(new BuiltinFunctions()[group]);
}
