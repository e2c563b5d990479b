using System.Diagnostics;
using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site.Words;

/// <summary>Puts kinds of sources into words.</summary>
internal static class SourceWords
{
    public static string Kind(SourceKind kind) => kind switch
    {
        SourceKind.Policy => "Privacy policy",
        SourceKind.Terms => "Terms",
        SourceKind.VendorDoc => "Vendor documentation",
        SourceKind.VendorStatement => "Vendor statement",
        SourceKind.Court => "Court",
        SourceKind.Regulator => "Regulator",
        SourceKind.Audit => "Audit",
        SourceKind.Research => "Research",
        SourceKind.Advisory => "Security advisory",
        SourceKind.Code => "Published code",
        SourceKind.Test => "Test",
        SourceKind.Press => "Press",
        SourceKind.Guide => "Guide",
        SourceKind.Blog => "Blog",
        SourceKind.Forum => "Forum",
        SourceKind.Filing => "Court filing by a party",
        SourceKind.Generated => "Machine-generated page",
        _ => throw new UnreachableException(),
    };

    public static string Access(SourceAccess access) => access switch
    {
        SourceAccess.Live => "Read on the live page",
        SourceAccess.StoredCopy => "Read as an archived copy",
        _ => throw new UnreachableException(),
    };

    public static string Voice(Voice voice) => voice switch
    {
        Facts.Model.Voice.Independent => "Independent",
        Facts.Model.Voice.Vendor => "Vendor",
        Facts.Model.Voice.Secondary => "Secondary",
        Facts.Model.Voice.Machine => "Machine-generated; not counted",
        _ => throw new UnreachableException(),
    };
}
