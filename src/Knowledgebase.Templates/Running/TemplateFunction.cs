namespace Knowledgebase.Templates.Running;

/// <summary>A function as a value: one that a template defines, or a built-in.</summary>
internal abstract class TemplateFunction(string name)
{
    public string Name { get; } = name;

    public abstract object? Invoke(Run run, Arguments arguments, Span at);

    public override string ToString() => Name;
}
