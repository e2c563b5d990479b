using Knowledgebase.Templates.Checking;
using Knowledgebase.Templates.Parsing;
using Knowledgebase.Templates.Syntax;
using static Knowledgebase.Templates.Tests.Checking.Checks;

namespace Knowledgebase.Templates.Tests.Checking;

/// <summary>The check knows every kind of node that the language has.</summary>
public sealed class EveryNodeTests
{
    /// <summary>Between them they hold every kind of statement and expression. A new kind needs a line here.</summary>
    static readonly string[] Samples =
    [
        "text {{ title }}{{ x = -1 + 2; x += 1 }}",
        "{{ if !title; else if count; else; end }}{{ case count; when 1, 2; else; end }}",
        "{{ for x in others; break; else; end; while count > 1; continue; end }}",
        "{{ capture x; end; with platform; name; end }}",
        "{{ func f(a, b = 1); ret a; end; f 1; g = @f; func h; $0; $.a; $; $$; $x = 1; $x; end; wrap h; 'x'; end }}",
        "{{ x = 1; x++; ++x; x = $\"{title}\"; title.empty?; empty; this.title; import platform; readonly x }}",
        "{{ array.join ^others; tablerow x in others cols: 2; x.name; end }}",
        "{{ title ? 1 : [1, 2][0]; { a: 1 }.a; array.each others @(do; ret $0; end); include 'page2' }}",
    ];

    [Fact]
    public void Each_kind_of_node_can_be_checked()
    {
        // What indents the output has nodes of its own.
        var settings = TemplateSettings.OfThemes with { Indents = true };
        var seen = new HashSet<Type>();
        foreach (var sample in Samples)
        {
            var source = new TemplateSource("page", "page.html", sample);
            seen.UnionWith(SyntaxNodes.From(Parser.Parse(source, settings).Body).Select(node => node.GetType()));
            var set = TemplateSet.Compile([source, new TemplateSource("page2", "page2.html", "")], settings);
            Assert.Empty(set.Problems.Concat(set.Check([Use])));
        }

        var kinds = typeof(Expression).GetNestedTypes(System.Reflection.BindingFlags.NonPublic)
            .Concat(typeof(Statement).GetNestedTypes(System.Reflection.BindingFlags.NonPublic))
            .Where(type => type is { IsAbstract: false } && (type.IsSubclassOf(typeof(Expression)) || type.IsSubclassOf(typeof(Statement))));
        Assert.Empty(kinds.Except(seen).Select(kind => $"{kind.Name} is in none of the samples; add one, and a case to the checker"));
    }
}
