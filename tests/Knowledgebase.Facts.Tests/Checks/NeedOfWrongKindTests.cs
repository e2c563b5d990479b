namespace Knowledgebase.Facts.Tests.Checks;

public sealed class NeedOfWrongKindTests
{
    [Fact]
    public void A_need_says_what_will_do_in_the_way_of_its_criterion() => Input.Sound()
        .With("vocabulary/profiles.yml", """
            school:
              name: A school
              why: Pupils cannot refuse.
              speaks-for: organisation
              needs:
                end-to-end-encryption: { accepts: [always], why: It matters. }
                purposes: { without: [advertising], why: It matters. }
            surgery:
              name: A surgery
              why: Patients cannot refuse.
              speaks-for: guest
              needs:
                end-to-end-encryption: { why: It matters. } # expect: need-of-wrong-kind
                purposes: { accepts: [service], why: It matters. } # expect: need-of-wrong-kind
            family:
              name: A family
              why: Nobody administers.
              speaks-for: private
              needs:
                end-to-end-encryption: { accepts: [always], without: [none], why: It matters. } # expect: need-of-wrong-kind
            """)
        .Check();
}
