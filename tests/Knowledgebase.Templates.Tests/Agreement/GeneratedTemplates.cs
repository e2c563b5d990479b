using FsCheck;
using FsCheck.Fluent;

namespace Knowledgebase.Templates.Tests.Agreement;

/// <summary>Makes up small templates out of everything that the language has.</summary>
static class GeneratedTemplates
{
    const string Prelude = "{{ x = 5; y = 'b'; l = [3, 1, 2]; o = { a: 1, b: { c: 'd' } }; "
        + "func f; ret $0; end; func g(p, q = 2); ret p + ':' + q; end; h(n) = n }}";

    static readonly Gen<string> Atoms = Gen.Elements(
        "0", "1", "2", "7", "-3", "2147483647", "9223372036854775807", "1.5", "2.0", "0.25", "1.5m", "2f", "0xff", "1e3",
        "'a'", "'B'", "\"\"", "'12'", "`v`", "true", "false", "null", "empty", "x", "y", "z", "l", "o.a", "o.b.c", "o.z",
        "o['a']", "l[0]", "l[-1]", "l[9]", "l.size", "y.size", "o?.q?.r", "[]", "[1, 'b', [2]]", "y.empty?",
        "$'<{x + 1}>'", "$'{true}{null}'", "f", "f 1", "g 1", "h(3)", "g(1, q: 4)", "f [1]");

    static readonly Gen<string> Operators = Gen.Elements(
        "+", "-", "*", "/", "//", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "??", "?!", "<<", ">>", "|f +", "| g");

    static readonly Gen<string> Gaps = Gen.Elements("", " ", "\n", "\n  ", "\t", " a ", "a\n", "  \n\n b", "}", "{ ");

    static readonly Gen<string> Starts = Gen.Elements("{{", "{{ ", "{{- ", "{{~ ", "{{-\n", "{{ # c\n");

    static readonly Gen<string> Ends = Gen.Elements("}}", " }}", " -}}", " ~}}", "\n}}", " # c }}", " ; }}");

    /// <summary>Templates, each with some text, code and white space.</summary>
    public static Gen<string> All { get; } =
        from count in Gen.Choose(1, 4)
        from parts in Gen.ListOf(PartOf(2), count)
        select Prelude + string.Concat(parts);

    static Gen<string> ExpressionOf(int depth)
    {
        if (depth == 0)
            return Atoms;
        var inner = ExpressionOf(depth - 1);
        return Gen.Frequency(
            (3, Atoms),
            (4, from left in inner from sign in Operators from right in inner select $"{left} {sign} {right}"),
            (2, inner.Select(value => $"({value})")),
            (1, from sign in Gen.Elements("!", "-", "+") from value in inner select $"{sign}({value})"),
            (1, from condition in inner from yes in inner from no in inner select $"{condition} ? {yes} : {no}"),
            (1, from first in inner from second in inner select $"g ({first}) ({second})"),
            (1, from first in inner from second in inner select $"[{first}, {second}]"),
            (1, inner.Select(value => $"{{ k: {value} }}.k")),
            (1, inner.Select(value => $"$\"a{{({value}) + ''}}b\"")));
    }

    static Gen<string> PartOf(int depth)
    {
        var expression = ExpressionOf(2);
        var output = CodeOf(expression);
        if (depth == 0)
            return Gen.OneOf(Gaps, output);
        var body = from inner in PartOf(depth - 1) from gap in Gaps select inner + gap;
        var function = from define in BlockOf(Gen.Constant("func k"), body, Gen.Constant(""))
                       from call in CodeOf(Gen.Constant("k"))
                       select define + call;
        var loop = from keyword in Gen.Elements("for i in", "for $i in", "tablerow i in")
                   from list in Gen.Elements("l", "(1..3)", "[]", "null", "'ab'", "(l)")
                   from options in Gen.Elements("", " reversed", " limit:2", " offset:1", " offset:1 limit:1", " reversed limit:2")
                   select $"{keyword} {list}{options}";
        return Gen.Frequency(
            (3, output),
            (2, Gaps),
            (1, CodeOf(expression.Select(value => $"z = {value}"))),
            (1, CodeOf(Gen.Elements("x++", "--x", "x += 2", "l[1] = 5", "o.z = x", "x *= 3", "y = y + 'c'"))),
            (1, BlockOf(expression.Select(condition => $"if {condition}"), body, CodeOf(Gen.Constant("else")))),
            (1, BlockOf(loop, body, CodeOf(Gen.Constant("else")))),
            (1, BlockOf(expression.Select(subject => $"case {subject}\nwhen 1, 'a'"), body, CodeOf(Gen.Elements("when x", "else")))),
            (1, BlockOf(Gen.Constant("capture c"), body, Gen.Constant(""))),
            (1, BlockOf(Gen.Constant("with o"), body, Gen.Constant(""))),
            (1, function));
    }

    static Gen<string> BlockOf(Gen<string> opening, Gen<string> body, Gen<string> between) =>
        from start in CodeOf(opening)
        from first in body
        from middle in between
        from second in body
        from end in CodeOf(Gen.Constant("end"))
        select start + first + middle + second + end;

    static Gen<string> CodeOf(Gen<string> content) =>
        from start in Starts
        from code in content
        from end in Ends
        select start + code + end;
}
