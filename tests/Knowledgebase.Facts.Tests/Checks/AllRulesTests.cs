using System.Runtime.CompilerServices;
using Knowledgebase.Facts.Checks;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Facts.Reading;

namespace Knowledgebase.Facts.Tests.Checks;

public sealed class AllRulesTests
{
    [Fact]
    public void Every_code_stands_for_one_rule() =>
        Assert.Equal(AllRules.All.Count, AllRules.All.Select(rule => rule.Code).Distinct().Count());

    [Fact]
    public void Every_rule_is_told_in_a_sentence() =>
        Assert.All(AllRules.All, rule => Assert.Matches("^[A-Z].+\\.$", rule.Sentence));

    [Fact]
    public void Every_check_is_registered_and_has_the_code_that_its_file_is_named_after()
    {
        var checks = typeof(AllChecks).Assembly.GetTypes()
            .Where(type => type.GetField("Check")?.FieldType == typeof(Check))
            .Select(type => Ids.Of(type.Name));

        Assert.Equal(checks.Order(StringComparer.Ordinal), AllChecks.All.Select(check => check.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_of_reading_has_the_code_that_its_field_is_named_after() =>
        Assert.Equal(
            typeof(ReadingRules).GetFields().Where(field => field.FieldType == typeof(Rule)).Select(field => Ids.Of(field.Name)),
            ReadingRules.All.Select(rule => rule.Code));

    [Fact]
    public void Every_rule_has_a_test_that_expects_it()
    {
        var files = Directory.EnumerateFiles(Folder(), "*Tests.cs", SearchOption.AllDirectories);
        var tests = string.Concat(files.Select(File.ReadAllText));

        Assert.All(AllRules.All, rule => Assert.Contains(rule.Code, tests, StringComparison.Ordinal));
    }

    static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(Path.GetDirectoryName(file))!;
}
