using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates;

/// <summary>
/// A compiled template. It holds nothing that changes, so many threads may render it at once, each into an output of
/// its own.
/// </summary>
public sealed class Template
{
    readonly Routine routine;
    readonly IReadOnlyDictionary<string, Routine> routines;
    readonly Names names;
    readonly TemplateSettings settings;

    internal Template(
        Routine routine, IReadOnlyDictionary<string, Routine> routines, Names names, TemplateSettings settings, IReadOnlyList<TemplateProblem> problems) =>
        (this.routine, this.routines, this.names, this.settings, Problems) = (routine, routines, names, settings, problems);

    /// <summary>How <c>include</c> finds it.</summary>
    public string Name => routine.Name;

    /// <inheritdoc cref="TemplateSet.Problems" />
    public IReadOnlyList<TemplateProblem> Problems { get; }

    /// <summary>Reads and compiles a text that includes no others. Mistakes end up in <see cref="Problems" />.</summary>
    /// <param name="settings">How to read and render it; like a theme if left out.</param>
    public static Template Parse(string text, TemplateSettings? settings = null)
    {
        const string Name = "template";
        return TemplateSet.Compile([new TemplateSource(Name, Name, text)], settings)[Name];
    }

    /// <summary>
    /// Writes the template. The public properties of the models are its global variables under their names in snake
    /// case, <c>PrivacyPolicy</c> as <c>privacy_policy</c>, and the keys of dictionaries as they are; where two models have
    /// the same name, the first one counts. What the template assigns comes before all of them and is forgotten afterwards.
    /// </summary>
    /// <exception cref="TemplateException">
    /// The template asks for something that the models do not have, or compiling found problems in the templates.
    /// </exception>
    public void Render(TemplateOutput output, params object[] models)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(models);
        Execute(output, models);
    }

    /// <summary>The same into a string, where speed does not matter.</summary>
    public string Render(params object[] models)
    {
        using var output = new TemplateOutput();
        Render(output, models);
        return output.ToString();
    }

    /// <summary>
    /// Runs a script (see <see cref="TemplateSettings.IsScript" />) for its value: what it returns with <c>ret</c>, or else
    /// what its last expression is worth.
    /// </summary>
    /// <inheritdoc cref="Render(TemplateOutput, object[])" />
    public object? Evaluate(params object[] models)
    {
        ArgumentNullException.ThrowIfNull(models);
        using var output = new TemplateOutput();
        return Execute(output, models);
    }

    object? Execute(TemplateOutput output, object[] models)
    {
        if (Problems is [var problem, ..])
            throw new TemplateException(problem);
        output.Indentation = new Indentation(IsOn: settings.Indents, IsAtLineStart: false, Text: null);
        var run = new Run(output, models, names, settings) { Routines = routines };
        routine.Render(run, Arguments.None, null, default);
        output.Indentation = default;
        return run.LastValue;
    }
}
