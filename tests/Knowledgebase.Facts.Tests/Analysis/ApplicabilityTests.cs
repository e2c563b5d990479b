using Knowledgebase.Facts.Model;

namespace Knowledgebase.Facts.Tests.Analysis;

public sealed class ApplicabilityTests
{
    [Fact]
    public void The_order_of_ids_means_nothing() =>
        Assert.Equal(Make.For("client", "desktop", "mobile").Key, Make.For("client", "mobile", "desktop").Key);

    [Fact]
    public void The_order_of_kinds_means_nothing() =>
        Assert.Equal(Both(Make.For("client", "mobile"), Make.For("plan", "free")).Key, Both(Make.For("plan", "free"), Make.For("client", "mobile")).Key);

    [Fact]
    public void What_is_limited_otherwise_has_another_key()
    {
        string[] keys =
        [
            Applicability.Everyone.Key,
            Make.For("client", "mobile").Key,
            Make.For("plan", "mobile").Key,
            Make.For("client", "mobile", "desktop").Key,
            Both(Make.For("client", "mobile"), Make.For("client", "desktop")).Key,
        ];

        Assert.Equal(keys, keys.Distinct());
    }

    static Applicability Both(Applicability one, Applicability other) => new([.. one.Restrictions, .. other.Restrictions]);
}
