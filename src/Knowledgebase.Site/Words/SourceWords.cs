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
        SourceKind.VendorDoc => "Vendor's documents",
        SourceKind.VendorStatement => "Vendor's statement",
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
        SourceKind.Filing => "Party's paper in court",
        SourceKind.Generated => "Page made by a machine",
        _ => throw new UnreachableException(),
    };

    public static string Access(SourceAccess access) => access switch
    {
        SourceAccess.Live => "live page read",
        SourceAccess.StoredCopy => "stored copy read",
        _ => throw new UnreachableException(),
    };

    public static string Voice(Voice voice) => voice switch
    {
        Facts.Model.Voice.Independent => "Independent",
        Facts.Model.Voice.Vendor => "The vendor's word",
        Facts.Model.Voice.Secondary => "Secondary",
        Facts.Model.Voice.Machine => "Counts for nothing",
        _ => throw new UnreachableException(),
    };
}
