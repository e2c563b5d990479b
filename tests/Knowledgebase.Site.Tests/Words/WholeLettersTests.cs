using FsCheck;
using FsCheck.Fluent;
using Knowledgebase.Site.Words;

namespace Knowledgebase.Site.Tests.Words;

public sealed class WholeLettersTests
{
    static readonly Gen<string> texts = Gen.Elements("a", "é", "e\u0301", "𝄞", "👩\u200D💻", "🇩🇪", " ", "שׁ", "한").ListOf().Select(string.Concat);

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc")]
    [InlineData("ab𝄞", 3, "ab")]
    [InlineData("ae\u0301", 2, "a")]
    [InlineData("👩\u200D💻", 4, "")]
    public void A_text_is_cut_between_letters(string text, int most, string beginning) => Assert.Equal(beginning, WholeLetters.Beginning(text, most));

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "ab…")]
    [InlineData("a bcd", 3, "a…")]
    public void What_is_left_out_is_shown_by_an_ellipsis(string text, int most, string shortened) => Assert.Equal(shortened, WholeLetters.Shortened(text, most));

    [Fact]
    public void Any_text_keeps_as_many_whole_letters_as_there_is_room_for() => Prop
        .ForAll(texts.ToArbitrary(), Gen.Choose(0, 20).ToArbitrary(), (text, most) =>
        {
            var beginning = WholeLetters.Beginning(text, most);
            Assert.StartsWith(beginning, text, StringComparison.Ordinal);
            Assert.True(beginning.Length <= most);
            Assert.True(beginning == text || beginning.Length + System.Globalization.StringInfo.GetNextTextElementLength(text, beginning.Length) > most);
        })
        .QuickCheckThrowOnFailure();
}
