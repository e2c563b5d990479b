namespace Knowledgebase.Facts.Answers;

/// <summary>What a finding, or a source that disagrees with it, answers to a criterion.</summary>
public abstract record Answer
{
    Answer() { }

    /// <summary>The form in which it stands in the input: an option, <c>unknown</c>, or terms with commas between them.</summary>
    public sealed override string ToString() => this switch
    {
        Choice choice => choice.Option.Value,
        Terms terms => string.Join(", ", terms.Ids),
        _ => "unknown",
    };

    /// <summary>It was looked for and not found.</summary>
    public sealed record Unknown : Answer;

    /// <summary>One option of a choice.</summary>
    public sealed record Choice(Located<string> Option) : Answer;

    /// <summary>The terms of a set, in the order in which the file has them.</summary>
    public sealed record Terms(EquatableList<Located<string>> Ids) : Answer;
}
