namespace Knowledgebase.Facts.Tests.Checks;

public sealed class UnknownProfileTests
{
    [Fact]
    public void Readers_start_from_profiles_and_ask_questions_that_there_are() => Input.Sound()
        .With("vocabulary/profiles.yml", """
            school:
              name: A school
              why: Pupils cannot refuse.
              speaks-for: organisation
              needs:
                purposes: { without: [advertising], why: It matters. }
            """)
        .With("vocabulary/readers.yml", """
            schools:
              name: Schools
              lead: What to settle first.
              profiles: [school, scholl] # expect: unknown-profile 22
              questions: [purposes, purpose] # expect: unknown-criterion 25
              can: [host, teacher] # expect: unknown-role 15
            """)
        .Check();

    [Fact]
    public void What_profiles_are_called_is_not_judged_where_they_could_not_be_read() => Input.Sound()
        .With("vocabulary/profiles.yml", "school:\n  name: 'A school # expect: bad-yaml\n")
        .With("vocabulary/readers.yml", """
            schools:
              name: Schools
              lead: What to settle first.
              profiles: [school]
              questions: [purposes]
              can: [host]
            """)
        .Check();
}
