namespace Knowledgebase.Facts.Model;

/// <summary>What an answer means for the people it concerns. It says nothing about a platform as a whole.</summary>
public enum Rating
{
    /// <summary>It keeps data from being collected, seen or used.</summary>
    Protective,

    /// <summary>It protects some people, or only after someone acts.</summary>
    Mixed,

    /// <summary>It exposes people's data, or leaves it open whether it does.</summary>
    Risky,

    /// <summary>Neither; it depends on what someone needs.</summary>
    Neutral,
}
