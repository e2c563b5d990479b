using System.Reflection;
using System.Xml.Linq;

namespace Knowledgebase.Site.Tests.ThemeReadme;

/// <summary>What the comments in the code say of types and their properties, as the compiler writes it beside an assembly.</summary>
sealed class WrittenDocumentation
{
    readonly Dictionary<string, XElement> members;

    WrittenDocumentation(Dictionary<string, XElement> members) => this.members = members;

    public static WrittenDocumentation Of(Assembly assembly) => new(
        XDocument.Load(Path.ChangeExtension(assembly.Location, "xml"))
            .Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value));

    public string Summary(Type type) => TextOf(Member("T:" + NameOf(type))?.Element("summary"));

    /// <summary>What stands at the property, or at the parameter of the record that it comes from.</summary>
    public string Summary(PropertyInfo property)
    {
        var owner = NameOf(property.DeclaringType!);
        var parameter = Member("T:" + owner)?.Elements("param").FirstOrDefault(param => param.Attribute("name")!.Value == property.Name);
        return TextOf(parameter ?? Member($"P:{owner}.{property.Name}")?.Element("summary"));
    }

    XElement? Member(string name) => members.GetValueOrDefault(name);

    static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    static string TextOf(XElement? element) => element is null
        ? ""
        : string.Join(' ', string.Concat(element.Nodes().Select(TextOf)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static string TextOf(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "paramref" } link => $"`{link.FirstAttribute!.Value.Split('.')[^1]}`",
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement other => TextOf(other),
        _ => "",
    };
}
