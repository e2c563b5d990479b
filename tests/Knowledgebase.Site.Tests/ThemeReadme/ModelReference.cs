using System.Reflection;
using System.Text;
using Knowledgebase.Site.Pages;
using Knowledgebase.Site.Templating;
using Knowledgebase.Site.Templating.Rendering;

namespace Knowledgebase.Site.Tests.ThemeReadme;

/// <summary>Writes down what each template is given, from the types and the comments beside them.</summary>
sealed class ModelReference
{
    static readonly Assembly site = typeof(SiteModel).Assembly;

    readonly WrittenDocumentation documentation = WrittenDocumentation.Of(site);
    readonly NullabilityInfoContext nullability = new();
    readonly SortedDictionary<string, Type> values = new(StringComparer.Ordinal);
    readonly StringBuilder text = new();

    /// <summary>The reference as Markdown: what all templates are given, what each is, and the values that these hold.</summary>
    public static string Write()
    {
        var reference = new ModelReference();
        reference.WriteModel("Every template", typeof(SiteModel));
        reference.WriteModel("layout.html", typeof(LayoutModel));
        reference.WriteModel("Every page", typeof(PageModel));
        foreach (var (template, model) in AllPages.Templates)
            reference.WriteModel($"pages/{template}.html", model);
        reference.text.Append("# The values in them\n\n");
        var written = new HashSet<Type>();
        while (reference.values.Values.FirstOrDefault(type => !written.Contains(type)) is { } next)
        {
            // Writing one may meet others, which stand among all in the order of their names in the end.
            written.Add(next);
            new ModelReference(reference).WriteModel(next.Name, next);
        }

        foreach (var (name, type) in reference.values.ToList())
            reference.WriteModel(name, type);
        return reference.text.ToString().TrimEnd('\n');
    }

    ModelReference()
    {
    }

    /// <summary>One that only collects values.</summary>
    ModelReference(ModelReference whole) => values = whole.values;

    void WriteModel(string heading, Type model)
    {
        text.Append($"## {heading}\n\n{documentation.Summary(model)}\n\n");
        // What every page has is told once.
        var members = ModelMembers.PropertiesOf(model)
            .Where(member => model == typeof(PageModel) || member.Property.GetMethod!.GetBaseDefinition().DeclaringType != typeof(PageModel))
            .ToList();
        if (members.Count == 0)
            return;
        text.Append("| name | what it is | |\n| --- | --- | --- |\n");
        foreach (var (name, property) in members)
            text.Append($"| `{name}` | {InWords(nullability.Create(property))} | {documentation.Summary(property).Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        text.Append('\n');
    }

    string InWords(NullabilityInfo value)
    {
        var type = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        return InWords(type, value) + (value.ReadState == NullabilityState.Nullable ? ", or null" : "");
    }

    string InWords(Type type, NullabilityInfo value)
    {
        if (type == typeof(string) || type.IsEnum)
            return "text";
        if (type == typeof(bool))
            return "yes or no";
        if (type == typeof(int) || type == typeof(long) || type == typeof(decimal) || type == typeof(double))
            return "number";
        if (type == typeof(DateOnly))
            return "date";
        if (type == typeof(Html) || type == typeof(TemplateOutput))
            return "HTML";
        if (type.IsArray)
            return $"list of {InWords(value.ElementType!)}";
        if (type.IsGenericType)
        {
            var held = InWords(value.GenericTypeArguments[^1]);
            return value.GenericTypeArguments.Length == 2 ? $"by name: {held}" : $"list of {held}";
        }

        if (type.Assembly != site)
            return $"`{type.Name}`";
        values[type.Name] = type;
        return $"[{type.Name}](#{type.Name.ToLowerInvariant()})";
    }
}
