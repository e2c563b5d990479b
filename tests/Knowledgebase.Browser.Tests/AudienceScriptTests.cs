namespace Knowledgebase.Browser.Tests;

/// <summary>Which of several answers fits whom they are for. <c>input/pages/methodology.md</c> promises it.</summary>
public class AudienceScriptTests(Sites sites)
{
    readonly ServedSite site = sites.Sample;

    const string Fitting = """
        async ([module, cases]) => {
          const { bestFit } = await import(module);
          return cases.map(([limits, people, calls]) => {
            const findings = JSON.parse(limits).map((appliesTo, place) => ({ place, appliesTo: appliesTo ?? undefined }));
            return bestFit(findings, people, calls)?.place ?? -1;
          });
        }
        """;

    static readonly (string Limits, string People, string Calls, int Fits)[] cases =
    [
        // Nobody in particular gets the headline, whatever it is limited to.
        ("""[{"edition":["work"]},{"edition":["free"]}]""", "", "", 0),
        // The editions that speak of one audience, and those that speak of none.
        ("""[{"edition":["work"]},{"edition":["free"]}]""", "private", "", 1),
        ("""[{"edition":["work"]},{"edition":["free"]}]""", "organisation", "", 0),
        ("""[{"edition":["work"]},{"edition":["free"]}]""", "guest", "", 0),
        ("""[{"edition":["public"]},{"edition":["self-hosted"]}]""", "organisation", "", 0),
        ("""[{"edition":["free"]},{"edition":["team","personal"]}]""", "organisation", "", 1),
        // What speaks of those who are wanted goes before what holds for all, and what speaks of others is left out.
        ("""[null,{"people":["guest"]}]""", "guest", "", 1),
        ("""[null,{"people":["guest"]}]""", "private", "", 0),
        ("""[{"people":["member"]},{"people":["guest","member"]}]""", "guest", "", 1),
        ("""[{"people":["member"]}]""", "guest", "", -1),
        ("""[{"people":["host"]}]""", "organisation", "", 0),
        // Calls, alone and together with people.
        ("""[{"calls":["group"]},{"calls":["one-to-one"]}]""", "", "one-to-one", 1),
        ("""[{"calls":["one-to-one"]},{"calls":["meeting"]}]""", "", "group", 1),
        ("""[{"calls":["webinar"]},null]""", "", "group", 1),
        ("""[{"edition":["work"]},{"edition":["work"],"calls":["one-to-one"]},{"edition":["free"]}]""", "organisation", "one-to-one", 1),
        // Limits that say nothing about them count against an answer only where the rest is even.
        ("""[{"client":["browser"]},null]""", "guest", "", 1),
        ("""[{"client":["browser"]},{"client":["mobile"]}]""", "guest", "", 0),
        ("""[{"people":["guest"],"client":["browser"]},null]""", "guest", "", 0),
    ];

    [Fact]
    public async Task The_answer_that_fits_best_is_taken()
    {
        await using var visit = await Visit.StartAsync(site);
        await visit.OpenAsync("compare", site.Files);
        var module = await visit.Page.Locator("link[rel=modulepreload][href*='/audience.']").GetAttributeAsync("href");

        var taken = await visit.Page.EvaluateAsync<int[]>(
            Fitting, new object[] { module!, cases.Select(one => new[] { one.Limits, one.People, one.Calls }).ToArray() });

        Assert.Equal(cases.Select(one => $"{one.Limits} for {one.People} {one.Calls}: {one.Fits}"),
            cases.Zip(taken, (one, place) => $"{one.Limits} for {one.People} {one.Calls}: {place}"));
    }
}
