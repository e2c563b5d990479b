using Knowledgebase.Facts.Answers;

namespace Knowledgebase.Facts.Analysis;

/// <summary>Whether people can take part in a call at all.</summary>
public static class Admission
{
    /// <summary>The id of the criterion whose answers tell it.</summary>
    public const string Criterion = "account-required";

    /// <summary>The option by which nobody gets in without an account.</summary>
    internal const string Everyone = "everyone";

    /// <summary>Whether an audience has no account and every answer to <see cref="Criterion"/> that fits it says that everyone needs one.</summary>
    public static bool ShutsOut(this FindingsInForce answers, AudienceChoice audience)
    {
        if (audience.People != Party.Guest)
            return false;
        var fitting = answers.Fitting(audience).ToList();
        return fitting.Count > 0 && fitting.TrueForAll(finding => finding.Answer is Answer.Choice { Option.Value: Everyone });
    }
}
