using Knowledgebase.Facts.Model;
using Knowledgebase.Facts.Problems;
using Knowledgebase.Site.Templating.Checking;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Knowledgebase.Site.Templating;

/// <summary>Parses templates, and refuses what Scriban swallows in silence and what can be neither checked nor escaped.</summary>
internal static class TemplateReader
{
    const string NoOwnFunctions = "a template defines no functions, since what they write cannot be escaped for where it ends up; make it a part and `include` it";
    const string SameBytes = "equal facts make equal pages, on any day and machine; let the page's model give the value";
    const string NotChecked = "text that becomes a template is neither checked nor escaped; write it into a file";

    static readonly Dictionary<string, string> RefusedFunctions = new(StringComparer.Ordinal)
    {
        ["object.eval"] = NotChecked,
        ["object.eval_template"] = NotChecked,
        ["date.now"] = SameBytes,
        ["date.parse"] = SameBytes,
        ["date.parse_to_string"] = SameBytes,
        ["math.random"] = SameBytes,
        ["math.uuid"] = SameBytes,
    };

    /// <summary>The syntax tree; null where the template cannot be parsed. Problems are added in no order.</summary>
    public static ScriptPage? Read(TemplateSource source, List<Problem> problems)
    {
        var parsed = Template.Parse(source.Text, source.File);
        problems.AddRange(parsed.Messages.Where(message => message.Type == ParserMessageType.Error)
            .Select(message => TemplateRules.Syntax.At(message.Span, message.Message)));
        if (source.Text.IndexOf('\0') is >= 0 and var nul)
        {
            var before = source.Text.AsSpan(0, nul);
            problems.Add(TemplateRules.Syntax.At(
                new Position(source.File, before.Count('\n') + 1, nul - before.LastIndexOf('\n')), "here is a NUL character (U+0000); delete it"));
        }

        if (parsed.Page is not { } page || parsed.HasErrors)
            return null;
        // What opens code that goes on to the end of the file is no mistake for Scriban.
        if (SyntaxNodes.From(page).OfType<ScriptEscapeStatement>().LastOrDefault() is { IsEntering: true } open)
            problems.Add(TemplateRules.Syntax.At(open.Span, $"this opens code that nothing closes; write `{(open.EscapeCount == 0 ? "}}" : "}%}")}` behind it"));
        problems.AddRange(
            from node in SyntaxNodes.From(page)
            let advice = RefusalOf(node)
            where advice is not null
            select TemplateRules.Refused.At(node.Span, advice));
        return page;
    }

    /// <summary>Why a template cannot use this; null for what it can.</summary>
    static string? RefusalOf(ScriptNode node) => node switch
    {
        ScriptFunction => NoOwnFunctions,
        ScriptWrapStatement => "`wrap` passes a block to a function, and a template defines none; use `capture`, and `include` a part with it",
        ScriptImportStatement => "`import` makes variables of names that are not known before; write the members out",
        ScriptTableRowStatement => "`tablerow` writes markup that is not escaped for its place; write the table with `for`",
        ScriptReadOnlyStatement => "`readonly` has no use here, since no template changes the variables of another page; leave it out",
        ScriptThisExpression => "`this` holds names that are not known before; name the variable",
        ScriptVariableGlobal { Name: "include_join", Parent: ScriptFunctionCall or ScriptPipeCall } => "`include_join` is not escaped for its place; use `include` in a `for`",
        ScriptMemberExpression { Target: ScriptVariableGlobal group, Member: { } member } when RefusedFunctions.TryGetValue($"{group.Name}.{member.Name}", out var advice) =>
            $"`{group.Name}.{member.Name}` is refused: {advice}",
        ScriptPipeCall { To: ScriptBinaryExpression or ScriptConditionalExpression } =>
            "Scriban takes an operator behind `|` for a part of what follows the pipe; put the pipe into parentheses, as in `(a | f) + b`",
        _ => null,
    };
}
