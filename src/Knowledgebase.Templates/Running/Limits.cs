namespace Knowledgebase.Templates.Running;

/// <summary>Far beyond what a page needs and well before a mistake eats time, memory or stack.</summary>
internal static class Limits
{
    /// <summary>How deep calls and includes may stand within each other, and lists within lists that are written.</summary>
    public const int Depth = 100;

    /// <summary>How many turns one loop may take, and how many items a list may have that a template makes.</summary>
    public const int Turns = 1_000_000;

    /// <summary>
    /// How many turns of loops, calls and items of lists a whole rendering may take, since a few loops within each other
    /// take none more turns than <see cref="Turns" /> and never end all the same.
    /// </summary>
    public const int Work = 20_000_000;

    /// <summary>How long one rendering may take, unless its settings say otherwise. Pages take milliseconds.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(10);

    /// <summary>How many turns pass between two looks at the clock, which take as long as a turn does.</summary>
    public const int TurnsPerLook = 1024;

    /// <summary>How many characters of text count as much as a turn where text is copied or compared.</summary>
    public const int CharactersPerTurn = 32;

    /// <summary>How many characters a text may have that an operator or function makes.</summary>
    public const int Text = 4_000_000;

    /// <summary>How many characters one rendering may write; the largest page there is has three million.</summary>
    public const int Output = 64 * 1024 * 1024;

    /// <summary>How many digits a format may ask for, which .NET would write in their hundreds of millions.</summary>
    public const int Digits = 1_000;

    /// <summary>How many bits a number may have, which is some 5,000 digits.</summary>
    public const int Bits = 16 * 1024;

    /// <summary>How many characters a regular expression may have, which .NET compiles before any limit of time.</summary>
    public const int Pattern = 10_000;

    /// <summary>
    /// How long one call may look for a regular expression, which can take ages over a short text. On a machine that is busy
    /// with other things even an easy one may wait for a second.
    /// </summary>
    public const int RegexMilliseconds = 5_000;
}
