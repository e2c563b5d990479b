namespace Knowledgebase.Sources.Checking;

/// <summary>Whether a source can still be read at its address.</summary>
public enum SourceReach
{
    /// <summary>A page was read.</summary>
    Reachable,

    /// <summary>Its host says that there is no such page.</summary>
    Gone,

    /// <summary>Its host does not answer, or not now.</summary>
    Unreachable,

    /// <summary>Its host answers, and does not let this program read it.</summary>
    Blocked,

    /// <summary>Its host asks robots not to read it, so it was not asked for.</summary>
    ClosedToRobots,

    /// <summary>The connection to its host is not secure.</summary>
    Insecure,

    /// <summary>Its redirects end nowhere.</summary>
    LostInRedirects,

    /// <summary>Its address does not lead to a machine of the public internet, so it was not asked for.</summary>
    NotPublic,

    /// <summary>This program failed on it, which is a mistake in the program and says nothing about the source.</summary>
    CheckFailed,
}
