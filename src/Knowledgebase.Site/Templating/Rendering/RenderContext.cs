using System.Collections.Concurrent;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Knowledgebase.Site.Templating.Rendering;

/// <summary>
/// The state of renderings on one thread. Variables have numbered slots in place of Scriban's stacks of dictionaries, which
/// look through several scopes for each name.
/// </summary>
internal sealed class RenderContext : TemplateContext
{
    /// <summary>How many turns all loops within each other may take together.</summary>
    public const int MostTurns = 1_000_000;

    /// <summary>How deep includes may stand within each other.</summary>
    public const int DeepestInclude = 100;

    /// <summary>How many characters a text may have that is assigned to a variable.</summary>
    public const int LongestText = 4_000_000;

    /// <summary>The slot of <c>for</c>, which tells about the innermost loop.</summary>
    public const int ForSlot = 0;

    /// <summary>The slot of <c>while</c>.</summary>
    public const int WhileSlot = 1;

    public static readonly TimeSpan RegexTimeLimit = TimeSpan.FromSeconds(5);

    const int ScopeMark = -1;

    static readonly object Unset = new();
    static readonly ConcurrentDictionary<Type, IListAccessor?> ListAccessors = new();

    /// <summary>Scriban's functions, by their groups. Nothing changes them after they are made.</summary>
    public static ScriptObject Builtins { get; } = MakeBuiltins();

    readonly object?[] slots;
    readonly Stack<(int Slot, object? Before)> hidden = new();
    (object Model, ModelMembers Members)[] models = [];

    /// <param name="variables">How many slots the templates need.</param>
    public RenderContext(int variables)
        : base(Builtins)
    {
        slots = new object?[variables];
        Array.Fill(slots, Unset);
        AutoIndent = false;
        LoopLimit = MostTurns;
        LimitToString = TemplateOutput.MostCharacters;
        RegexTimeOut = RegexTimeLimit;
    }

    /// <summary>What the current template was given by the one that includes it.</summary>
    public PartArguments Arguments { get; set; } = new([], [], []);

    /// <summary>How many includes are open.</summary>
    public int Depth { get; set; }

    public TemplateOutput Page => (TemplateOutput)Output;

    public void Begin(TemplateOutput output, object[] pageModels, CancellationToken cancellation)
    {
        Reset();
        Array.Fill(slots, Unset);
        hidden.Clear();
        (models, Arguments, Depth) = ([.. pageModels.Select(model => (model, ModelMembers.Of(model.GetType())))], new PartArguments([], [], []), 0);
        CancellationToken = cancellation;
        PushOutput(output);
    }

    /// <summary>A variable: assigned by a template, a member of a model, or one of Scriban's own, in this order.</summary>
    /// <exception cref="TemplateMistake">There is none of this name.</exception>
    public object? Read(Variable variable)
    {
        var value = slots[variable.Slot];
        if (!ReferenceEquals(value, Unset))
            return value;
        foreach (var (model, members) in models)
        {
            if (members.Find(variable.Name) is { } getter)
                return getter(model);
        }

        if (BuiltinObject.TryGetValue(variable.Name, out value) || variable.IsAssigned)
            return value;
        throw new TemplateMistake(
            TemplateRules.UnknownVariable, variable.Span,
            $"`{variable.Name}` is not assigned in any template, and no model has a member of this name{SpellingSuggestion.For(variable.Name, models.SelectMany(model => model.Members.Names))}");
    }

    public void Assign(Variable variable, object? value)
    {
        if (value is string { Length: > LongestText })
            throw new TemplateMistake(TemplateRules.LimitReached, variable.Span, $"this text would be longer than {LongestText} characters");
        slots[variable.Slot] = value;
    }

    /// <summary>Begins a scope: <see cref="LeaveScope" /> undoes what <see cref="Hide" /> does from here on.</summary>
    public void EnterScope() => hidden.Push((ScopeMark, null));

    public void Hide(int slot, object? value)
    {
        hidden.Push((slot, slots[slot]));
        slots[slot] = value;
    }

    public void LeaveScope()
    {
        for (var (slot, before) = hidden.Pop(); slot != ScopeMark; (slot, before) = hidden.Pop())
            slots[slot] = before;
    }

    public object? ValueOf(int slot) => slots[slot];

    /// <inheritdoc />
    public override object? ToObject(SourceSpan span, object? value, Type destinationType) => base.ToObject(
        span, value is DateOnly day && (Nullable.GetUnderlyingType(destinationType) ?? destinationType) == typeof(DateTime) ? day.ToDateTime(TimeOnly.MinValue) : value, destinationType);

    /// <summary>How items are read by their place. Scriban looks at all interfaces of a type each time that it finds none to read by.</summary>
    protected override IListAccessor? GetListAccessorImpl(object target, Type type)
    {
        if (!ListAccessors.TryGetValue(type, out var accessor))
            ListAccessors[type] = accessor = base.GetListAccessorImpl(target, type);
        return accessor;
    }

    /// <inheritdoc />
    public override void SetLoopVariable(ScriptVariable variable, object? value) => slots[SlotOf(variable)] = value;

    /// <inheritdoc />
    protected override void OnEnterLoop(ScriptLoopStatementBase loop)
    {
        EnterScope();
        Hide(loop is ScriptWhileStatement ? WhileSlot : ForSlot, Unset);
        if (loop is ScriptForStatement { Variable: Variable variable })
            Hide(variable.Slot, Unset);
    }

    /// <inheritdoc />
    protected override void OnExitLoop(ScriptLoopStatementBase loop) => LeaveScope();

    static int SlotOf(ScriptVariable variable) =>
        variable is Variable own ? own.Slot : variable.Name == ScriptVariable.ForObject.Name ? ForSlot : WhileSlot;

    /// <summary>Scriban's functions, where what makes HTML of text says so by its type.</summary>
    static ScriptObject MakeBuiltins()
    {
        var builtins = GetDefaultBuiltinObject();
        var html = (ScriptObject)builtins["html"]!;
        html.Remove("escape");
        html.Remove("newline_to_br");
        html.Import("escape", (string? text) => new Html(HtmlFunctions.Escape(text) ?? ""));
        html.Import("newline_to_br", (string? text) => new Html(HtmlFunctions.NewlineToBr(HtmlFunctions.Escape(text)) ?? ""));
        return builtins;
    }
}
