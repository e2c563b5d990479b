using System.Runtime.CompilerServices;

namespace Knowledgebase.Templates.Functions;

/// <summary>Room on the stack for the arguments of a built-in function, so that calling one allocates nothing.</summary>
[InlineArray(Length)]
internal struct ArgumentRow
{
    public const int Length = 6;

    object? first;
}
