using System.Globalization;

namespace Knowledgebase.Sources.Fetching;

/// <summary>What a host asks of one robot in its <c>robots.txt</c> (RFC 9309).</summary>
internal sealed class RobotsRules
{
    // At least this much has to be read (RFC 9309, section 2.5), and no host has more to say.
    const int MostCharacters = 500 * 1024;

    // Longer than anyone waits, and not too long for a TimeSpan.
    const double MostSeconds = 1e6;

    readonly IReadOnlyList<RobotsRule> rules;

    RobotsRules(IReadOnlyList<RobotsRule> rules, TimeSpan? pause)
    {
        this.rules = rules;
        Pause = pause;
    }

    /// <summary>A host that asks for nothing.</summary>
    public static RobotsRules None { get; } = new([], null);

    /// <summary>How long the host wants to be left alone between requests (<c>Crawl-delay</c>); null where it does not say.</summary>
    public TimeSpan? Pause { get; }

    /// <summary>Whether the robot may ask for a path with its query. The most specific rule decides (section 2.2.2).</summary>
    public bool Allows(string pathAndQuery)
    {
        var path = RobotsPath.Normalize(pathAndQuery);
        if (path == "/robots.txt")
            return true;
        var (allowed, length) = (true, -1);
        foreach (var rule in rules)
            if ((rule.Pattern.Length > length || (rule.Pattern.Length == length && rule.Allow)) && RobotsPath.Matches(rule.Pattern, path))
                (allowed, length) = (rule.Allow, rule.Pattern.Length);
        return allowed;
    }

    /// <summary>The rules for a robot: those of all groups that name it, or else of those for all robots (section 2.2.1).</summary>
    /// <param name="robot">The product token of the robot.</param>
    public static RobotsRules Read(string text, string robot)
    {
        var groups = Groups(text.Length > MostCharacters ? text[..MostCharacters] : text);
        var own = groups.Where(group => group.Robots.Contains(robot, StringComparer.OrdinalIgnoreCase)).ToList();
        if (own.Count == 0)
            own = groups.Where(group => group.Robots.Contains("*")).ToList();
        return new RobotsRules([.. own.SelectMany(group => group.Rules)], own.Select(group => group.Pause).Max());
    }

    static List<Group> Groups(string text)
    {
        var groups = new List<Group>();
        var namesRobots = false;
        foreach (var line in text.Split('\n', '\r'))
        {
            var (key, value) = KeyAndValue(line);
            if (key == "user-agent")
            {
                if (!namesRobots)
                    groups.Add(new Group());
                groups[^1].Robots.Add(ProductToken(value));
                namesRobots = true;
                continue;
            }

            if (key is not ("allow" or "disallow" or "crawl-delay"))
                continue;
            namesRobots = false;
            if (groups.Count > 0)
                groups[^1].Add(key, value);
        }

        return groups;
    }

    static (string Key, string Value) KeyAndValue(string line)
    {
        var content = line.AsSpan(0, line.IndexOf('#') is >= 0 and var comment ? comment : line.Length);
        var colon = content.IndexOf(':');
        return colon < 0
            ? ("", "")
            : (content[..colon].Trim().Trim('\uFEFF').ToString().ToLowerInvariant(), content[(colon + 1)..].Trim().ToString());
    }

    static string ProductToken(string value) =>
        value == "*" ? value : string.Concat(value.TakeWhile(character => char.IsAsciiLetter(character) || character is '-' or '_'));

    sealed class Group
    {
        public List<string> Robots { get; } = [];

        public List<RobotsRule> Rules { get; } = [];

        public TimeSpan? Pause { get; private set; }

        public void Add(string key, string value)
        {
            if (key == "crawl-delay")
            {
                // No part of RFC 9309, but hosts write it and mean it. TryParse takes words such as "-Infinity" and "NaN" too.
                if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and < double.PositiveInfinity)
                    Pause = TimeSpan.FromSeconds(Math.Min(seconds, MostSeconds));
            }
            else if (value.Length > 0)
            {
                Rules.Add(new RobotsRule(RobotsPath.Normalize(value), key == "allow"));
            }
        }
    }
}

/// <summary>A rule of a <c>robots.txt</c>.</summary>
/// <param name="Pattern">The beginning of a path, in which <c>*</c> stands for anything and a <c>$</c> at the end for the end.</param>
internal readonly record struct RobotsRule(string Pattern, bool Allow);
