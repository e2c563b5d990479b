using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates.Checking;

/// <summary>What members and items of a shape are. Null means that whatever the value turns out to be, it has none.</summary>
internal static class ShapeReader
{
    /// <param name="mayBeSet">Whether a template of the set gives members of this name a value.</param>
    public static Shape? Member(Shape owner, string name, bool mayBeSet)
    {
        Shape? found = null;
        foreach (var alternative in Shape.AlternativesOf(owner))
        {
            if (MemberOfOne(alternative, name, mayBeSet) is { } member)
                found = found is null ? member : Shape.Either(found, member);
        }

        return found;
    }

    /// <summary>What a loop over the value gives.</summary>
    public static Shape Item(Shape list) => Shape.Either(Shape.AlternativesOf(list).Select(alternative => alternative switch
    {
        Shape.List made => made.Item,
        Shape.Value value => ValueMembers.ItemOf(value.Type) ?? Shape.Any,
        Shape.Null => Shape.Missing,
        _ => Shape.Any,
    }));

    /// <summary>The types that a message names and the members that it offers.</summary>
    public static (string Owner, IEnumerable<string> Names) Describe(Shape owner)
    {
        var alternatives = Shape.AlternativesOf(owner);
        return (
            string.Join(" or ", alternatives.Select(NameOf).Distinct()),
            alternatives.SelectMany(alternative => alternative switch
            {
                Shape.Value value => ValueMembers.NamesOf(value.Type),
                Shape.List => ["size"],
                _ => [],
            }));
    }

    static Shape? MemberOfOne(Shape owner, string name, bool mayBeSet) => owner switch
    {
        Shape.Value value => ValueMembers.Find(value.Type, name),
        // A template may give a list members as well.
        Shape.List => name == "size" ? Shape.Number : Shape.Any,
        Shape.Given given => given.Named.GetValueOrDefault(name) ?? (name == "size" ? Shape.Number : Shape.Missing),
        Shape.Made made when !mayBeSet => made.Members.GetValueOrDefault(name) ?? Shape.Missing,
        Shape.Null => Shape.Missing,
        _ => Shape.Any,
    };

    static string NameOf(Shape shape) => shape switch
    {
        Shape.Value { Type.IsInterface: true } or Shape.List => "a list",
        Shape.Value value => TypeMembers.NameOf(value.Type),
        _ => "a value",
    };
}
