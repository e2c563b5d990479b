using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;

namespace Knowledgebase.Facts.Tests.Reading;

public sealed class FingerprintedSourceTests
{
    const string Sound = "1-0123456789abcdef0123456789abcdef-00000000000000ff";

    [Fact]
    public void What_the_check_of_sources_wrote_is_read_back()
    {
        var read = Input.Sound().With("sources/all.yml", Source($"""
              fingerprint: {Sound}
              changed: 2026-11-20
              vanished-quotes: [never sells data, "not: here"]
            """)).Read();

        Assert.DoesNotContain(read.Problems, problem => problem.Severity == Severity.Error);
        var source = read.Knowledge!.Source("help-page")!;
        Assert.Equal(new Fingerprint(1, "0123456789abcdef0123456789abcdef", 255), source.Fingerprint);
        Assert.Equal(Sound, source.Fingerprint.ToString());
        Assert.Equal(new PartialDate(2026, 11, 20), source.Changed);
        Assert.Equal(["never sells data", "not: here"], source.VanishedQuotes);
    }

    [Theory]
    [InlineData("1-0123456789ABCDEF0123456789abcdef-00000000000000ff")]
    [InlineData("1-0123456789abcdef-00000000000000ff")]
    [InlineData("x-0123456789abcdef0123456789abcdef-00000000000000ff")]
    [InlineData("1-0123456789abcdef0123456789abcdef-00000000000000ff-1")]
    [InlineData("sha256")]
    public void A_fingerprint_that_nobody_made_is_refused(string text) => Input.Sound().With("sources/all.yml", Source($"""
          fingerprint: {text}  # expect: malformed-fingerprint 16
        """)).Check();

    [Fact]
    public void A_change_cannot_lie_ahead() => Input.Sound().With("sources/all.yml", Source("""
          changed: 2026-11-22  # expect: date-in-future 12
        """)).Check();

    [Fact]
    public void Quotes_vanished_on_a_day() => Input.Sound().With("sources/all.yml", Source("""
          vanished-quotes: [gone]  # expect: missing-key 20
        """)).Check();

    static string Source(string rest) => $"{Input.Source("court-file")}{Input.Source("help-page").TrimEnd()}\n{rest}\n";
}
