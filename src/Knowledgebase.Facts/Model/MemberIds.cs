using Knowledgebase.Facts.Reading;

namespace Knowledgebase.Facts.Model;

/// <summary>The words under which the members of enumerations stand in files and data.</summary>
public static class MemberIds
{
    /// <summary>The member in lower case with hyphens, such as <c>vendor-doc</c>.</summary>
    public static string Id<T>(this T member)
        where T : struct, Enum => Ids.Of(member.ToString());
}
