using System.Collections.Concurrent;
using Knowledgebase.Site.Templating.Rendering;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Knowledgebase.Site.Templating;

/// <summary>
/// Renders the templates of a set, one page after the other. Each thread needs its own. All variables are in one dictionary, in
/// place of Scriban's stacks of them, which take longer to look through.
/// </summary>
internal sealed class TemplateRenderer : TemplateContext, IDisposable
{
    /// <summary>How long one rendering may take. Pages take milliseconds.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(10);

    public static readonly TimeSpan RegexTimeLimit = TimeSpan.FromSeconds(5);

    /// <summary>How many turns all loops within each other may take together.</summary>
    const int MostTurns = 1_000_000;

    /// <summary>How many characters a text may have that is assigned to a variable.</summary>
    const int LongestText = 4_000_000;

    static readonly object unset = new();
    static readonly ConcurrentDictionary<Type, IListAccessor?> listAccessors = new();

    readonly TemplateSet templates;
    readonly CancellationToken cancellation;
    readonly Dictionary<string, object?> variables = new(StringComparer.Ordinal);
    readonly Stack<(string? Name, object? Before)> hidden = new();
    (object Value, ModelMembers Members)[] models = [];
    CancellationTokenSource clock = new();

    /// <param name="cancellation">Ends a rendering at once.</param>
    public TemplateRenderer(TemplateSet templates, CancellationToken cancellation = default)
        : base(Builtins)
    {
        (this.templates, this.cancellation) = (templates, cancellation);
        AutoIndent = false;
        LoopLimit = MostTurns;
        LimitToString = TemplateOutput.MostCharacters;
        RegexTimeOut = RegexTimeLimit;
    }

    /// <summary>Scriban's functions, by their groups. Nothing changes them after they are made.</summary>
    public static ScriptObject Builtins { get; } = MakeBuiltins();

    /// <summary>Where the current template writes.</summary>
    public TemplateOutput Page => (TemplateOutput)Output;

    /// <summary>What the current part was given, with the local variables that it assigned.</summary>
    public Dictionary<string, object?> Arguments { get; set; } = [];

    /// <summary>How many includes are open.</summary>
    public int Depth { get; set; }

    /// <summary>
    /// Writes a template. The public properties of the models are its variables under their names in snake case,
    /// <c>PrivacyPolicy</c> as <c>privacy_policy</c>, and the keys of dictionaries as they are; where two models have the same
    /// name, the first one counts. What the template assigns comes before all of them and is forgotten afterwards.
    /// </summary>
    /// <exception cref="TemplateException">The template asks for something that the models do not have, or goes over a limit.</exception>
    /// <exception cref="KeyNotFoundException">There is no such template.</exception>
    /// <exception cref="OperationCanceledException">Cancelled meanwhile.</exception>
    public void Render(string template, TemplateOutput output, params object[] models)
    {
        var page = templates.Find(template) ?? throw new KeyNotFoundException($"There is no template `{template}`.");
        Reset();
        variables.Clear();
        hidden.Clear();
        (Arguments, Depth) = ([], 0);
        this.models = [.. models.Select(model => (model, ModelMembers.Of(model.GetType())))];
        if (!clock.TryReset())
        {
            clock.Dispose();
            clock = new CancellationTokenSource();
        }

        clock.CancelAfter(TimeLimit);
        CancellationToken = clock.Token;
        using var ended = cancellation.UnsafeRegister(static clock => ((CancellationTokenSource)clock!).Cancel(), clock);
        PushOutput(output);
        try
        {
            Evaluate(page);
        }
        catch (ScriptRuntimeException mistake)
        {
            cancellation.ThrowIfCancellationRequested();
            throw TemplateException.Of(mistake);
        }
    }

    /// <summary>A variable: assigned by a template, a member of a model, or one of Scriban's own, in this order.</summary>
    /// <exception cref="TemplateException">There is none of this name.</exception>
    public object? Read(Variable variable)
    {
        var name = variable.Name;
        if (variables.TryGetValue(name, out var value) && value != unset)
            return value;
        foreach (var model in models)
        {
            if (model.Members.Find(name) is { } getter)
                return getter(model.Value);
        }

        if (BuiltinObject.TryGetValue(name, out value) || templates.Assigned.Contains(name))
            return value;
        throw new TemplateException(TemplateRules.NoVariable(variable.Span, name, models.SelectMany(model => model.Members.Names)));
    }

    public void Assign(Variable variable, object? value)
    {
        if (value is string { Length: > LongestText })
            throw new TemplateException(TemplateRules.LimitReached.At(variable.Span, $"this text would be longer than {LongestText} characters"));
        variables[variable.Name] = value;
    }

    /// <summary>Begins a scope: <see cref="LeaveScope" /> undoes what <see cref="Hide" /> does from here on.</summary>
    public void EnterScope() => hidden.Push((null, null));

    /// <summary>Gives a variable another value until the end of the scope.</summary>
    public void Hide(string name, object? value)
    {
        hidden.Push((name, variables.GetValueOrDefault(name, unset)));
        variables[name] = value;
    }

    public void LeaveScope()
    {
        for (var (name, before) = hidden.Pop(); name is not null; (name, before) = hidden.Pop())
            variables[name] = before;
    }

    /// <inheritdoc />
    public override object? ToObject(SourceSpan span, object? value, Type destinationType) => base.ToObject(
        span, value is DateOnly day && (Nullable.GetUnderlyingType(destinationType) ?? destinationType) == typeof(DateTime) ? day.ToDateTime(TimeOnly.MinValue) : value, destinationType);

    /// <inheritdoc />
    public override void SetLoopVariable(ScriptVariable variable, object? value)
    {
        if (variable is Argument)
            Arguments[variable.BaseName] = value;
        else
            variables[variable.Name] = value;
    }

    public void Dispose() => clock.Dispose();

    /// <summary>How items are read by their place. Scriban looks at all interfaces of a type each time that it finds none to read by.</summary>
    protected override IListAccessor? GetListAccessorImpl(object target, Type type) => listAccessors.GetOrAdd(type, _ => base.GetListAccessorImpl(target, type));

    /// <inheritdoc />
    protected override void OnEnterLoop(ScriptLoopStatementBase loop)
    {
        EnterScope();
        Hide(loop is ScriptWhileStatement ? ScriptVariable.WhileObject.Name : ScriptVariable.ForObject.Name, unset);
        if (loop is ScriptForStatement { Variable: Variable variable })
            Hide(variable.Name, unset);
    }

    /// <inheritdoc />
    protected override void OnExitLoop(ScriptLoopStatementBase loop) => LeaveScope();

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
