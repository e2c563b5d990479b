namespace Knowledgebase.Facts.Model;

/// <summary>What kind of thing an event was. The ids in the input are these names in lower case with hyphens.</summary>
public enum EventKind
{
    Settlement,
    Fine,
    Lawsuit,
    RegulatorAction,
    Breach,
    Vulnerability,
    Incident,
    Misuse,
    Surveillance,
    Warning,
    PolicyChange,
    Feature,
    Audit,
    Research,
    Acquisition,
    Retirement,
}

/// <summary>Where an event stands.</summary>
public enum EventStatus
{
    Alleged,
    Pending,
    Proposed,
    Final,
    Dismissed,
    Fixed,
    Unfixed,
    InForce,
    Past,
    Unknown,
}
