using FsCheck;
using FsCheck.Fluent;
using Knowledgebase.Facts.Editing;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Knowledgebase.Facts.Tests.Editing;

public sealed class YamlTextTests
{
    // What YAML gives a meaning to, put where chance has it.
    static readonly Gen<string> texts = Gen.Elements(
            "a", "B c", " ", "  ", "é", "𝄞", ":", ": ", " #", "#", "-", "- ", "?", "&a", "*a", "!t", "|", ">", "'", "\"", "\\", "\n", "\t", "[", "]", "{", "}", ",", "%", "@", "`", "~", "=",
            "null", "true", "no", "2020", "2020-01-01", "1e3", "0x1f", "---", "...", "<<", "\u2028", "\u00a0")
        .NonEmptyListOf().Select(string.Concat);

    [Fact]
    public void Any_text_is_read_back_as_a_value_and_in_a_list() => Prop
        .ForAll(texts.ToArbitrary(), text =>
            Scalars($"key: {YamlText.Scalar(text)}\n").SequenceEqual(["key", text])
            && Scalars($"key: {YamlText.List([text, "b", text])}\n").SequenceEqual(["key", text, "b", text])
            && Scalars($"key: {{ inner: {YamlText.Quoted(text)} }}\n").SequenceEqual(["key", "inner", text]))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    static IEnumerable<string> Scalars(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        while (parser.MoveNext())
            if (parser.Current is Scalar scalar)
                yield return scalar.Value;
    }
}
