namespace Knowledgebase.Templates;

/// <summary>Every code a <see cref="TemplateProblem" /> can carry. A code never changes its meaning.</summary>
public static class TemplateProblemCodes
{
    /// <summary>The text cannot be read as a template.</summary>
    public const string Syntax = "template-syntax";

    /// <summary>Two templates have the same name.</summary>
    public const string DuplicateTemplate = "duplicate-template";

    /// <summary>A value is written where no escaping makes it safe.</summary>
    public const string UnsafeContext = "unsafe-context";

    /// <summary>A name is neither assigned anywhere nor a member of any model.</summary>
    public const string UnknownVariable = "unknown-variable";

    /// <summary>A value does not have the member that was asked for.</summary>
    public const string UnknownMember = "unknown-member";

    /// <summary>There is no built-in function of this name.</summary>
    public const string UnknownFunction = "unknown-function";

    /// <summary>There is no template of this name.</summary>
    public const string UnknownInclude = "unknown-include";

    /// <summary>A function was given too few, too many or misnamed arguments.</summary>
    public const string WrongArguments = "wrong-arguments";

    /// <summary>A member was asked of null.</summary>
    public const string MemberOfNull = "member-of-null";

    /// <summary>A value is of a kind that the operation cannot work with.</summary>
    public const string WrongValue = "wrong-value";

    /// <summary>A loop or recursion went on for longer than any page needs.</summary>
    public const string LimitReached = "limit-reached";
}
