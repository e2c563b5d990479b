using Knowledgebase.Templates.Running;

namespace Knowledgebase.Templates;

/// <summary>
/// A compiled template. It holds nothing that changes, so many threads may render it at once, each into an output of
/// its own.
/// </summary>
public sealed class Template
{
    readonly Routine routine;
    readonly Names names;
    readonly TemplateProblem? problem;

    internal Template(Routine routine, Names names, TemplateProblem? problem) =>
        (this.routine, this.names, this.problem) = (routine, names, problem);

    /// <summary>How <c>include</c> finds it.</summary>
    public string Name => routine.Name;

    /// <summary>
    /// Writes the template. The public properties of the models are its global variables under their names in snake
    /// case, <c>PrivacyPolicy</c> as <c>privacy_policy</c>; where two models have the same name, the first one counts.
    /// What the template assigns comes before all of them and is forgotten afterwards.
    /// </summary>
    /// <exception cref="TemplateException">
    /// The template asks for something that the models do not have, or compiling found problems in the templates.
    /// </exception>
    public void Render(TemplateOutput output, params object[] models)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(models);
        if (problem is not null)
            throw new TemplateException(problem);
        routine.Render(new Run(output, models, names), Arguments.None, null, default);
    }

    /// <summary>The same into a string, where speed does not matter.</summary>
    public string Render(object model)
    {
        using var output = new TemplateOutput();
        Render(output, model);
        return output.ToString();
    }
}
