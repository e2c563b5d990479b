namespace Knowledgebase.Facts.Tests.Checks;

/// <summary>What <c>audiences.yml</c> names, and what names its people and roles.</summary>
public sealed class AudienceChecksTests
{
    [Fact]
    public void Limits_and_what_shuts_people_out_are_known() => Input.Sound()
        .With("vocabulary/audiences.yml", """
            people:
              private:
                label: A person
                one: a person
                many: people
                limits: { client: [desktop, mobil] } # expect: unknown-scope
                shut-out:
                  by: end-to-end-encryptio # expect: unknown-criterion
                  options: [none]
                  in-short: nobody
                  in-full: Nobody can take part.
                  why: It fails for all.
              guest:
                label: A guest
                one: a guest
                many: guests
                limits: { clients: mobile } # expect: unknown-scope-kind
                shut-out:
                  by: end-to-end-encryption
                  options: [non] # expect: unknown-option
                  in-short: nobody
                  in-full: Nobody can take part.
                  why: It fails for all.
            roles: { host: Hosts, guest: Guests, admin: Administrators }
            """)
        .Check();

    [Fact]
    public void An_edition_that_speaks_of_an_audience_is_one_of_a_platform() => Input.Sound()
        .With("vocabulary/audiences.yml", """
            others: { edition: everywhere } # expect: audience-of-no-edition 20
            roles: { host: Hosts, guest: Guests, admin: Administrators }
            """)
        .Check();

    [Theory]
    [InlineData("speaks-for: gest", "No people are called gest in audiences.yml. Did you mean guest?")]
    [InlineData("speaks-for: host", "No people are called host in audiences.yml.")]
    public void A_profile_speaks_for_people_of_the_vocabulary(string speaksFor, string message)
    {
        var problem = Assert.Single(Input.Sound().With("vocabulary/profiles.yml", $$"""
            school:
              name: A school
              why: Pupils cannot refuse.
              {{speaksFor}}
              needs: { purposes: { without: [advertising], why: It matters. } }
            """).Read().Problems);

        Assert.Equal(("unknown-audience", message), (problem.Code, problem.Message));
    }

    [Fact]
    public void Without_audiences_nobody_is_told_from_anybody()
    {
        var knowledge = Input.Sound().Without("vocabulary/audiences.yml").Read();

        Assert.Empty(knowledge.Problems);
        Assert.Equal(Knowledgebase.Facts.Model.Audiences.None, knowledge.Knowledge!.Vocabulary.Audiences);
    }
}
