using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;
using Scriban.Parsing;

namespace Knowledgebase.Site.Templating;

/// <summary>The kinds of mistakes that templates can hold.</summary>
internal static class TemplateRules
{
    public static readonly Rule Syntax = Error("template-syntax", "A template cannot be read as one.");
    public static readonly Rule Refused = Error("refused-in-template", "A template uses a part of Scriban that can be neither checked nor escaped.");
    public static readonly Rule DuplicateTemplate = Error("duplicate-template", "Two templates have the same name.");
    public static readonly Rule UnsafeContext = Error("unsafe-context", "A template writes a value where no escaping makes it safe.");
    public static readonly Rule UnknownVariable = Error("unknown-variable", "A template uses a name that nothing assigns and no page is given.");
    public static readonly Rule UnknownMember = Error("unknown-member", "A template asks a value for a member that it does not have.");
    public static readonly Rule UnknownFunction = Error("unknown-function", "A template calls a function that there is not.");
    public static readonly Rule UnknownInclude = Error("unknown-include", "A template includes one that there is not.");
    public static readonly Rule WrongArguments = Error("wrong-arguments", "A template gives a function or a part too few, too many or misnamed arguments.");
    public static readonly Rule MemberOfNull = Error("member-of-null", "A template asks for a member of nothing.");
    public static readonly Rule WrongValue = Error("wrong-value", "A template does something with a value that values of its kind cannot do.");
    public static readonly Rule LimitReached = Error("limit-reached", "A template takes more time or space than any page needs.");

    public static EquatableList<Rule> All { get; } =
    [
        Syntax, Refused, DuplicateTemplate, UnsafeContext, UnknownVariable, UnknownMember, UnknownFunction, UnknownInclude,
        WrongArguments, MemberOfNull, WrongValue, LimitReached,
    ];

    /// <summary>A mistake where a node of Scriban's syntax tree starts. Scriban counts lines and columns from zero.</summary>
    public static Problem At(this Rule rule, SourceSpan at, string message) =>
        rule.At(new Position(at.FileName, at.Start.Line + 1, at.Start.Column + 1), message);

    public static Problem NoVariable(SourceSpan at, string name, IEnumerable<string> known) => UnknownVariable.At(
        at, $"`{name}` is not assigned in any template, and no model has a member of this name{SpellingSuggestion.For(name, known)}");

    public static Problem NoMember(SourceSpan at, string owner, string name, IEnumerable<string> known) =>
        UnknownMember.At(at, $"{owner} has no member `{name}`{SpellingSuggestion.For(name, known)}");

    public static Problem NoTemplate(SourceSpan at, string name, IEnumerable<string> known) =>
        UnknownInclude.At(at, $"there is no template `{name}`{SpellingSuggestion.For(name, known)}");

    static Rule Error(string code, string sentence) => new(code, Severity.Error, sentence);
}
