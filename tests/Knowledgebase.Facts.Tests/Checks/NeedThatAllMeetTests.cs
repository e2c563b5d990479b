namespace Knowledgebase.Facts.Tests.Checks;

public sealed class NeedThatAllMeetTests
{
    [Fact]
    public void A_need_that_accepts_everything_asks_for_nothing() => Input.Sound()
        .With("vocabulary/profiles.yml", """
            school:
              name: A school
              why: Pupils cannot refuse.
              speaks-for: organisation
              needs:
                end-to-end-encryption: { accepts: [none, optional, always], why: It matters. } # expect: need-that-all-meet 5
            """)
        .Check();
}
