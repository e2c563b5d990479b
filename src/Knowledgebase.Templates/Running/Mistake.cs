using System.Globalization;

namespace Knowledgebase.Templates.Running;

/// <summary>The mistakes that only values can show.</summary>
internal static class Mistake
{
    public static TemplateException UnknownVariable(Span at, string name, IEnumerable<string> known) => Of(
        at, TemplateProblemCodes.UnknownVariable,
        $"`{name}` is not assigned in any template, and no model has a member of this name{Suggestion.For(name, known)}");

    public static TemplateException UnknownMember(Span at, string name, Type type) => Of(
        at, TemplateProblemCodes.UnknownMember,
        $"{TypeMembers.NameOf(type)} has no member `{name}`{Suggestion.For(name, TypeMembers.Of(type).Names)}");

    public static TemplateException MemberOfNull(Span at, string name) => Of(
        at, TemplateProblemCodes.MemberOfNull,
        $"found null where a value with the member `{name}` was expected; write `?.{name}` if null is fine here");

    public static TemplateException UnknownInclude(Span at, string name, IEnumerable<string> known) => Of(
        at, TemplateProblemCodes.UnknownInclude, $"there is no template `{name}`{Suggestion.For(name, known)}");

    public static TemplateException WrongArguments(Span at, string message) =>
        Of(at, TemplateProblemCodes.WrongArguments, message);

    public static TemplateException WrongValue(Span at, string expected, object? found) => Of(
        at, TemplateProblemCodes.WrongValue, $"expected {expected}, found {Describe(found)}");

    public static TemplateException ReadOnlyVariable(Span at, string name) => Of(
        at, TemplateProblemCodes.WrongValue, $"`{name}` was made `readonly` and keeps its value; choose another name");

    public static TemplateException LimitReached(Span at, string message) => Of(at, TemplateProblemCodes.LimitReached, message);

    /// <summary>A rendering took more time than it has. Where is told by <see cref="PlacedAt" />.</summary>
    public static TemplateException TookTooLong(TimeSpan limit) => LimitReached(
        default, string.Create(CultureInfo.InvariantCulture, $"this rendering took longer than {limit.TotalSeconds} s"));

    /// <summary>A text, list or output grew too long. Where is told by <see cref="PlacedAt" />.</summary>
    public static TemplateException TooLong(string what, int limit, string unit) =>
        LimitReached(default, $"{what} would be longer than {limit} {unit}");

    /// <summary>Gives a mistake its place, which is known nearer to the template than where limits are watched.</summary>
    public static TemplateException PlacedAt(Span at, TemplateException mistake) => new(mistake.Problem with { At = at });

    public static bool HasNoPlace(TemplateException mistake) => mistake.Problem.At == default;

    static TemplateException Of(Span at, string code, string message) => new(new TemplateProblem(at, code, message));

    static string Describe(object? value) => value switch
    {
        null => "null",
        string text => $"the text `{(text.Length <= 40 ? text : text[..40] + "…")}`",
        bool or int or long or double or decimal => $"`{Values.ToText(value)}`",
        _ => $"a value of the type {TypeMembers.NameOf(value.GetType())}",
    };
}
