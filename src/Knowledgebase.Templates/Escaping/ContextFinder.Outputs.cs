using Knowledgebase.Templates.Syntax;

namespace Knowledgebase.Templates.Escaping;

internal sealed partial class ContextFinder
{
    HtmlState WalkOutput(Statement.Output output, HtmlState state)
    {
        if (ContextOf(state) is { } context)
            contexts[output] = context;
        else
            Report(output.At, $"no escaping makes a value safe {Describe(state)}; {Advise(state)}");

        return state.Attribute == AttributeKind.Address && state.Address != AddressProgress.Settled
            ? state with { Address = AddressProgress.OpenWithValue, Word = HtmlState.Untracked }
            : state;
    }

    static OutputContext? ContextOf(HtmlState state) => state switch
    {
        { Place: HtmlPlace.Text } => OutputContext.Text,
        { Place: HtmlPlace.RawText, IsJson: true } => OutputContext.Json,
        { IsInQuotes: true, Attribute: AttributeKind.Plain } => OutputContext.Attribute,
        { IsInQuotes: true, Attribute: AttributeKind.Address, Address: AddressProgress.Settled } => OutputContext.AddressPart,
        { IsInQuotes: true, Attribute: AttributeKind.Address } => OutputContext.Address,
        _ => null,
    };

    static string Describe(HtmlState state) => state switch
    {
        { Place: HtmlPlace.TagOpen or HtmlPlace.TagName } => "as the name of a tag",
        { Place: HtmlPlace.BeforeValue or HtmlPlace.Unquoted } => "in an attribute without quotes",
        { Place: HtmlPlace.Comment } => "in a comment",
        { Place: HtmlPlace.Declaration } => "in a declaration",
        { Place: HtmlPlace.RawText } => $"inside of `{state.Tag}`",
        { IsInQuotes: true, Attribute: AttributeKind.Unknown } => "in an attribute whose name depends on a branch",
        { IsInQuotes: true } => "in an attribute that holds code, styles, several addresses or an address of this scheme",
        _ => "as the name of an attribute",
    };

    static string Advise(HtmlState state) => state switch
    {
        { Place: HtmlPlace.BeforeValue or HtmlPlace.Unquoted } => "put quotes around it",
        { Place: HtmlPlace.Comment } => "use a comment of the template, `{{ # … }}`, or leave the value out",
        { Place: HtmlPlace.RawText, Tag: "script" } => "pass it in a `data-` attribute or as `type=\"application/json\"`",
        { IsInQuotes: true, Attribute: AttributeKind.Unknown } => "write the whole attribute in each branch",
        { IsInQuotes: true } or { Place: HtmlPlace.RawText } => "choose between written-out values with `if` or `case`",
        _ => "choose between written-out names with `if` or `case`",
    };
}
