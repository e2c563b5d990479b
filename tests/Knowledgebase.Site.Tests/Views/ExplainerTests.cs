using Knowledgebase.Facts.Model;
using Knowledgebase.Site.Views;

namespace Knowledgebase.Site.Tests.Views;

public sealed class ExplainerTests
{
    static readonly Glossary glossary = new(
    [
        Entry("e2ee", "End-to-end encryption", "E2EE", "end-to-end encrypted"),
        Entry("encryption", "Encryption"),
        Entry("turn", "TURN server", "TURN"),
        Entry("c-plus", "C++ (the language)"),
    ]);

    [Theory]
    [InlineData("The call is end-to-end encrypted.", "end-to-end encrypted=e2ee")]
    [InlineData("END-TO-END ENCRYPTION, and encryption.", "END-TO-END ENCRYPTION=e2ee encryption=encryption")]
    [InlineData("Turn it off; TURN stays.", "TURN=turn")]
    [InlineData("Re-encryption and encryptions are other words.", "")]
    [InlineData("Written in C++ (the language).", "C++ (the language)=c-plus")]
    public void Words_are_found_whole_the_longest_first_and_abbreviations_in_capitals_alone(string text, string found) => Assert.Equal(
        found, string.Join(' ', glossary.In(text).Select(word => $"{text.Substring(word.Start, word.Length)}={word.Entry.Id}")));

    static GlossaryEntry Entry(string id, string term, params string[] forms) =>
        new(id, term, [.. forms.Select(form => Made.Located(form))], "A meaning.", []);
}
