using Knowledgebase.Site.Assets;

namespace Knowledgebase.Site.Tests.Assets;

public sealed class ModuleMinifierTests
{
    [Fact]
    public void Comments_that_have_lines_of_their_own_go_and_so_does_indentation() => Assert.Equal(
        "const one = 1; // stays\nif (one)\nuse(\"/** not a comment */\");",
        ModuleMinifier.Of("""
            // Of the module.
            const one = 1; // stays

            /** Of what follows. */
            /**
             * Of what follows,
             * in lines.
             */
            if (one)
              use("/** not a comment */");
            """));

    [Fact]
    public void Line_breaks_go_where_JavaScript_ignores_them_and_stay_behind_comments() => Assert.Equal(
        "const list = [one,two,];use(list); // the list;\nreturn\nlist;",
        ModuleMinifier.Of("const list = [\n  one,\n  two,\n\n];\nuse(list); // the list;\nreturn\nlist;\n"));

    [Fact]
    public void A_module_with_a_text_of_several_lines_stays_as_it_is()
    {
        const string Module = "const text = `\n  // part of it\n`;\n// a comment\n";

        Assert.Equal(Module, ModuleMinifier.Of(Module));
    }

    [Fact]
    public void A_text_within_a_line_keeps_nothing_from_going() =>
        Assert.Equal("const text = `one`;", ModuleMinifier.Of("// a comment\n  const text = `one`;"));
}
