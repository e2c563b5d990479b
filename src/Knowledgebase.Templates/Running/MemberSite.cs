namespace Knowledgebase.Templates.Running;

/// <summary>
/// One place in a template that reads a member. It remembers how to read it from the type it met last, which is
/// nearly always the type it meets next.
/// </summary>
internal sealed class MemberSite(string name, bool isOptional, Span at)
{
    // Threads may replace it under each other; each reads it once and finds a whole one.
    Binding? last;

    public object? Read(object? owner)
    {
        if (owner is null)
            return isOptional ? null : throw Mistake.MemberOfNull(at, name);
        var binding = last;
        if (binding is null || binding.Type != owner.GetType())
            last = binding = Bind(owner.GetType());
        return binding.Get(owner);
    }

    Binding Bind(Type type) =>
        TypeMembers.Of(type).Find(name) is { } get ? new Binding(type, get) : throw Mistake.UnknownMember(at, name, type);

    sealed record Binding(Type Type, Getter Get);
}
