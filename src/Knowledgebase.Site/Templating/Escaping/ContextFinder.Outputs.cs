using Scriban.Syntax;

namespace Knowledgebase.Site.Templating.Escaping;

internal sealed partial class ContextFinder
{
    HtmlState WalkOutput(ScriptExpressionStatement output, HtmlState state)
    {
        if (ContextOf(state) is { } context)
            contexts[output] = context;
        else
            Report(output.Span, $"no escaping makes a value safe {Describe(state)}; {Advise(state)}");

        if (state.IsInQuotes)
            state = state with { Marks = state.Marks | TagMarks.HasValue };
        if (state.Attribute != AttributeKind.Address || state.Address == AddressProgress.Settled)
            return state;
        // The value behind a slash is written so that no second slash can follow the first.
        var address = state.Address == AddressProgress.Slash ? AddressProgress.Settled : AddressProgress.OpenWithValue;
        return state with { Address = address, Word = HtmlState.Untracked };
    }

    static OutputContext? ContextOf(HtmlState state) => state switch
    {
        { Place: HtmlPlace.Text } => OutputContext.Text,
        // HTML that someone vouched for could still end the element around it, which quotes do not let it either.
        { Place: HtmlPlace.Rcdata, Word: "" } => OutputContext.Attribute,
        { Place: HtmlPlace.RawText, IsJson: true, Word: "" } => OutputContext.Json,
        { IsInQuotes: true, Attribute: AttributeKind.Plain } => OutputContext.Attribute,
        { IsInQuotes: true, Attribute: AttributeKind.Address, Address: AddressProgress.Settled } => OutputContext.AddressPart,
        { IsInQuotes: true, Attribute: AttributeKind.Address, Address: AddressProgress.Slash } => OutputContext.AddressAfterSlash,
        { IsInQuotes: true, Attribute: AttributeKind.Address } => OutputContext.Address,
        _ => null,
    };

    static string Describe(HtmlState state) => state switch
    {
        { Place: HtmlPlace.TagOpen or HtmlPlace.TagName } => "as the name of a tag",
        { Place: HtmlPlace.BeforeValue or HtmlPlace.Unquoted } => "in an attribute without quotes",
        { Place: HtmlPlace.Comment } => "in a comment",
        { Place: HtmlPlace.Declaration } => "in a declaration",
        { Place: HtmlPlace.RawText or HtmlPlace.EscapedScript, Tag: HtmlState.UnknownTag } =>
            "inside of a tag whose name depends on a branch",
        { Place: HtmlPlace.Rcdata } or { Place: HtmlPlace.RawText, Tag: "title" or "textarea" } =>
            $"behind a `<` inside of `{state.Tag}`",
        { Place: HtmlPlace.RawText or HtmlPlace.EscapedScript } => $"inside of `{state.Tag}`",
        { IsInQuotes: true, Attribute: AttributeKind.Unknown } => "in an attribute whose name depends on a branch",
        { IsInQuotes: true } =>
            "in an attribute that holds code, styles, several addresses or an address of this scheme, "
            + "or that decides what others mean",
        _ => "as the name of an attribute",
    };

    static string Advise(HtmlState state) => state switch
    {
        { Place: HtmlPlace.BeforeValue or HtmlPlace.Unquoted } => "put quotes around it",
        { Place: HtmlPlace.Comment } => "use a comment of the template, `{{ # … }}`, or leave the value out",
        { Place: HtmlPlace.Rcdata } or { Place: HtmlPlace.RawText, Tag: "title" or "textarea" } => "write the `<` as `&lt;`",
        { Place: HtmlPlace.RawText or HtmlPlace.EscapedScript, Tag: "script" } => "pass it in a `data-` attribute or as `type=\"application/json\"`",
        { IsInQuotes: true, Attribute: AttributeKind.Unknown } => "write the whole attribute in each branch",
        { IsInQuotes: true } or { Place: HtmlPlace.RawText } => "choose between written-out values with `if` or `case`",
        _ => "choose between written-out names with `if` or `case`",
    };
}
