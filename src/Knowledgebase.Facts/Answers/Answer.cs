using Knowledgebase.Facts.Editing;

namespace Knowledgebase.Facts.Answers;

/// <summary>What a finding, or a source that disagrees with it, answers to a criterion. Each <see cref="AnswerKind"/> has a record of its own.</summary>
public abstract partial record Answer
{
    Answer() { }

    /// <summary>As files have it, on one line; a list with commas between its terms.</summary>
    protected abstract string Written { get; }

    /// <summary>Whether it says the same as another answer to the same criterion, however the two are written.</summary>
    public virtual bool SaysTheSameAs(Answer other) => this == other;

    /// <inheritdoc cref="Written"/>
    public sealed override string ToString() => Written;

    /// <summary>The line of YAML that has it under a key.</summary>
    internal virtual string Entry(string key) => YamlText.Entry(key, Written);

    /// <summary>It was looked for and not found.</summary>
    public sealed record Unknown : Answer
    {
        /// <summary>The word that stands for it in files, and its id in data.</summary>
        public const string Id = "unknown";

        /// <inheritdoc/>
        protected override string Written => Id;
    }

    /// <summary>An answer to a criterion that the vocabulary does not have, so that nothing tells what it means.</summary>
    public sealed record Unasked(string Text) : Answer
    {
        /// <inheritdoc/>
        protected override string Written => Text;
    }
}
