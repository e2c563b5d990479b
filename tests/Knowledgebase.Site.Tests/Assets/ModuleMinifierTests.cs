using Knowledgebase.Site.Assets;

namespace Knowledgebase.Site.Tests.Assets;

public sealed class ModuleMinifierTests
{
    [Fact]
    public void Comments_gaps_and_long_names_go_and_what_other_modules_see_stays() => Assert.Equal(
        """import{seen as n}from"/a.js";const t=2;export const doubled=i=>n(i)*t""",
        ModuleMinifier.Of("""
            // Of the module.
            import { seen } from "/a.js";

            /** Of what follows. */
            const factor = 2; // of the line
            export const doubled = number => seen(number) * factor;
            """));

    [Fact]
    public void Texts_stay_as_they_are() => Assert.Equal(
        "export const texts=[`\n  // part of it\n`,\"/* and  this */\",String.raw`\\p{L}\\u{1F469}`,]",
        ModuleMinifier.Of("export const texts = [\n  `\n  // part of it\n`,\n  \"/* and  this */\",\n  String.raw`\\p{L}\\u{1F469}`,\n];\n"));

    [Theory]
    [InlineData("// a comment\nexport const = ;\n")]
    [InlineData("// a comment\nexport const line = text => `${text}\\r\\n`;\n")]
    public void A_module_that_cannot_be_made_smaller_stays_as_it_is(string module) => Assert.Equal(module, ModuleMinifier.Of(module));

    [Fact]
    public void Every_module_of_the_theme_can_be_read()
    {
        var modules = Directory.EnumerateFiles(Path.Join(Repository.Theme, "scripts"), "*.js", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".test.js", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(modules);
        Assert.All(modules, file => Assert.True(ModuleMinifier.Of(File.ReadAllText(file)).Length < new FileInfo(file).Length * 0.9, file));
    }
}
