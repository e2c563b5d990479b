namespace Knowledgebase.Site.Words;

/// <summary>The English short names of countries (ISO 3166-1).</summary>
internal static class Countries
{
    /// <summary>The name of a country, or the code itself where the table lacks it.</summary>
    public static string Name(string alpha2) => names.GetValueOrDefault(alpha2, alpha2);

    static readonly Dictionary<string, string> names = new(StringComparer.Ordinal)
    {
        ["AE"] = "United Arab Emirates", ["AR"] = "Argentina", ["AT"] = "Austria", ["AU"] = "Australia", ["BE"] = "Belgium",
        ["BG"] = "Bulgaria", ["BR"] = "Brazil", ["BY"] = "Belarus", ["CA"] = "Canada", ["CH"] = "Switzerland", ["CL"] = "Chile",
        ["CN"] = "China", ["CO"] = "Colombia", ["CY"] = "Cyprus", ["CZ"] = "Czechia", ["DE"] = "Germany", ["DK"] = "Denmark",
        ["EE"] = "Estonia", ["EG"] = "Egypt", ["ES"] = "Spain", ["FI"] = "Finland", ["FR"] = "France", ["GB"] = "United Kingdom",
        ["GR"] = "Greece", ["HK"] = "Hong Kong", ["HR"] = "Croatia", ["HU"] = "Hungary", ["ID"] = "Indonesia", ["IE"] = "Ireland",
        ["IL"] = "Israel", ["IN"] = "India", ["IS"] = "Iceland", ["IT"] = "Italy", ["JP"] = "Japan", ["KE"] = "Kenya",
        ["KR"] = "South Korea", ["LI"] = "Liechtenstein", ["LT"] = "Lithuania", ["LU"] = "Luxembourg", ["LV"] = "Latvia",
        ["MT"] = "Malta", ["MX"] = "Mexico", ["MY"] = "Malaysia", ["NG"] = "Nigeria", ["NL"] = "Netherlands", ["NO"] = "Norway",
        ["NZ"] = "New Zealand", ["PA"] = "Panama", ["PE"] = "Peru", ["PH"] = "Philippines", ["PK"] = "Pakistan", ["PL"] = "Poland",
        ["PT"] = "Portugal", ["RO"] = "Romania", ["RS"] = "Serbia", ["RU"] = "Russia", ["SA"] = "Saudi Arabia", ["SE"] = "Sweden",
        ["SG"] = "Singapore", ["SI"] = "Slovenia", ["SK"] = "Slovakia", ["TH"] = "Thailand", ["TR"] = "Türkiye", ["TW"] = "Taiwan",
        ["UA"] = "Ukraine", ["US"] = "United States", ["UY"] = "Uruguay", ["VN"] = "Viet Nam", ["ZA"] = "South Africa",
    };
}
