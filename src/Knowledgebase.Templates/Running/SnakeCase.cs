using System.Text;

namespace Knowledgebase.Templates.Running;

/// <summary>The names of .NET members as templates write them: <c>PrivacyPolicy</c> is <c>privacy_policy</c>.</summary>
internal static class SnakeCase
{
    public static string From(string name)
    {
        var renamed = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
                renamed.Append('_');
            renamed.Append(char.ToLowerInvariant(name[i]));
        }

        return renamed.ToString();
    }
}
