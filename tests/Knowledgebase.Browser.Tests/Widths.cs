namespace Knowledgebase.Browser.Tests;

/// <summary>The screens that pages are looked at on, in CSS pixels.</summary>
static class Widths
{
    public const int Phone = 320;
    public const int Hand = 390;
    public const int Tablet = 768;
    public const int Desk = 1280;
    public const int Wide = 1440;

    /// <summary>A sheet of A4 between its margins.</summary>
    public const int Sheet = 718;

    /// <summary>The height of each of them.</summary>
    public const int Height = 800;

    public static IReadOnlyList<int> All { get; } = [Phone, Tablet, Desk];
}
