namespace Knowledgebase.Templates.Running;

/// <summary>Far beyond what a page needs and well before a mistake eats memory or stack.</summary>
internal static class Limits
{
    /// <summary>How deep calls and includes may stand within each other.</summary>
    public const int Depth = 100;

    /// <summary>How many turns one loop may take.</summary>
    public const int Turns = 1_000_000;
}
