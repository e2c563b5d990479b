namespace Knowledgebase.Templates.Running;

/// <summary>
/// One place in a template that reads a member. It remembers how to read it from the type it met last, which is
/// nearly always the type it meets next.
/// </summary>
/// <param name="mustExist">Whether a member that the type lacks is a mistake; otherwise it reads as null.</param>
internal sealed class MemberSite(string name, bool isOptional, Span at, bool mustExist = true)
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

    Binding Bind(Type type) => new(type, TypeMembers.Of(type).Find(name) ?? (mustExist
        ? throw Mistake.UnknownMember(at, name, type)
        : static _ => null));

    sealed record Binding(Type Type, Getter Get);
}
