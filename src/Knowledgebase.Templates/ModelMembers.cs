using System.Reflection;
using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates;

/// <summary>What templates can read from values of a .NET type, for whoever documents models.</summary>
public static class ModelMembers
{
    /// <summary>The public properties with the names that templates know them by: <c>PrivacyPolicy</c> is <c>privacy_policy</c>.</summary>
    public static IReadOnlyList<(string Name, PropertyInfo Property)> Of(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return [.. TypeMembers.PropertiesOf(type).Select(property => (SnakeCase.From(property.Name), property))];
    }
}
