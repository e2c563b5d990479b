namespace Knowledgebase.Facts.Tests.Reading;

public sealed class ProfilesTests
{
    [Fact]
    public void Needs_name_what_the_vocabulary_has() => Input.Sound()
        .With("vocabulary/profiles.yml", """
            school:
              name: A school
              why: Pupils cannot refuse.
              speaks-for: organisation
              needs:
                end-to-end-encription: { accepts: [always], why: It matters. } # expect: unknown-criterion 5
                end-to-end-encryption: { accepts: [allways], why: It matters. } # expect: unknown-option 40
                purposes: { without: [adverts], why: It matters. } # expect: unknown-term 27
            """)
        .Check();

    [Fact]
    public void A_profile_says_whom_it_is_for_and_why_and_each_of_its_needs_says_why_too() => Input.Sound()
        .With("vocabulary/profiles.yml", """
            school: # the group begins below
              name: A school # expect: missing-key
              speaks-for: organisation
              needs:
                purposes: { without: [advertising] } # expect: missing-key
            """)
        .Check();

    [Fact]
    public void An_input_without_profiles_is_sound() => Assert.Empty(Input.Sound().Without("vocabulary/profiles.yml").Read().Knowledge!.Vocabulary.Profiles);
}
