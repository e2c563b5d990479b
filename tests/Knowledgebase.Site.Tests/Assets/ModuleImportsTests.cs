namespace Knowledgebase.Site.Tests.Assets;

public sealed class ModuleImportsTests : IDisposable
{
    readonly SmallSite site = new SmallSite().WithThemeToSpoil();

    [Theory]
    [InlineData("import { one } from \"./one.js\";")]
    [InlineData("import {\n  one,\n  two,\n} from './one.js';")]
    [InlineData("import \"./one.js\";")]
    [InlineData("export { one } from \"./one.js\";")]
    [InlineData("const later = () => import(\"./one.js\");")]
    [InlineData("import { one } from \"./deeper/../one.js\";")]
    public void An_import_leads_to_the_module_as_it_is_published(string import)
    {
        Write("one.js", "export const one = 1, two = 2;");
        Write("two.js", import);

        site.Built();

        Assert.Contains($"\"{Published("one")}\"", Read("two").Replace('\'', '"'), StringComparison.Ordinal);
    }

    [Fact]
    public void A_module_in_a_folder_imports_from_beside_it_and_from_above()
    {
        Write("deep/one.js", "export const one = 1;");
        Write("two.js", "export const two = 2;");
        Write("deep/three.js", "import \"./one.js\";\nimport \"../two.js\";");

        site.Built();

        Assert.Equal($"import\"{Published("deep/one")}\";import\"{Published("two")}\"", Read("deep/three"));
    }

    [Fact]
    public void A_change_of_a_module_changes_the_names_of_all_that_load_it()
    {
        Write("one.js", "export const one = 1;");
        Write("two.js", "export * from \"./one.js\";");
        Write("three.js", "import \"./two.js\";");
        Write("four.js", "");
        site.Built();
        string[] before = [Published("one"), Published("two"), Published("three"), Published("four")];

        Write("one.js", "export const one = 2;");
        site.Built();

        Assert.NotEqual(before[0], Published("one"));
        Assert.NotEqual(before[1], Published("two"));
        Assert.NotEqual(before[2], Published("three"));
        Assert.Equal(before[3], Published("four"));
    }

    [Fact]
    public void An_import_of_what_the_theme_does_not_have_is_told_where_it_stands()
    {
        Write("one.js", "// first\n  import \"./none.js\";\n");

        var problem = Assert.Single(site.Build().Problems);

        Assert.Equal(("unknown-module", 2, 11), (problem.Code, problem.At.Line, problem.At.Column));
        Assert.EndsWith("theme/scripts/one.js", problem.At.File, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void Modules_that_import_each_other_are_told()
    {
        Write("one.js", "import \"./two.js\";");
        Write("two.js", "import \"./one.js\";");

        Assert.Equal("circular-import", Assert.Single(site.Build().Problems).Code);
    }

    [Fact]
    public void A_module_that_is_not_UTF_8_is_told()
    {
        File.WriteAllBytes(Path.Join(site.Theme, "scripts/one.js"), [(byte)'/', (byte)'/', 0xFF]);

        Assert.Equal("not-utf8", Assert.Single(site.Build().Problems).Code);
    }

    public void Dispose() => site.Dispose();

    void Write(string name, string text)
    {
        var path = Path.Join(site.Theme, "scripts", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>The address of a module, named without its ending.</summary>
    string Published(string name)
    {
        var folder = Path.GetDirectoryName(Path.Join(site.Output, "assets/scripts", name))!;
        var file = Assert.Single(Directory.EnumerateFiles(folder, Path.GetFileName(name) + ".*.js"));
        return "/" + Path.GetRelativePath(site.Output, file);
    }

    string Read(string name) => site.Read(Published(name)[1..]);
}
