using Knowledgebase.Site;

namespace Knowledgebase.Cli.Tests;

public sealed class NetlifyEnvironmentTests
{
    [Fact]
    public void In_production_the_address_and_the_repository_are_those_of_the_site() => Assert.Equal(
        new Publication("https://facts.example/", "https://github.com/someone/facts"),
        Read(("CONTEXT", "production"), ("URL", "https://facts.example"), ("DEPLOY_PRIME_URL", "https://main--facts.netlify.example"),
            ("REPOSITORY_URL", "https://github.com/someone/facts"), ("HEAD", "main"), ("PULL_REQUEST", "false")));

    [Fact]
    public void A_preview_has_its_own_address_and_says_which_change_it_shows() => Assert.Equal(
        new Publication("https://deploy-preview-12--facts.netlify.example/", "https://github.com/someone/facts",
            new PreviewedChange("change 12 (more-sources)", "https://github.com/someone/facts/pull/12")),
        Read(("CONTEXT", "deploy-preview"), ("URL", "https://facts.example"), ("DEPLOY_PRIME_URL", "https://deploy-preview-12--facts.netlify.example"),
            ("REPOSITORY_URL", "git@github.com:someone/facts.git"), ("HEAD", "more-sources"), ("PULL_REQUEST", "true"), ("REVIEW_ID", "12")));

    [Fact]
    public void The_deploy_of_a_branch_is_a_preview_too() => Assert.Equal(
        new PreviewedChange("the branch redesign", null),
        Read(("CONTEXT", "branch-deploy"), ("DEPLOY_PRIME_URL", "https://redesign--facts.netlify.example"), ("HEAD", "redesign"), ("PULL_REQUEST", "false")).Preview);

    [Theory]
    [InlineData("https://user:secret@github.com/someone/facts.git", "https://github.com/someone/facts")]
    [InlineData("ssh://git@code.example:2222/someone/facts", "https://code.example/someone/facts")]
    [InlineData("https://code.example:8443/someone/facts", "https://code.example:8443/someone/facts")]
    [InlineData("file:///home/someone/facts", null)]
    [InlineData("nonsense", null)]
    public void A_repository_is_shown_where_people_can_look_at_it_and_without_a_password(string cloned, string? shown) =>
        Assert.Equal(shown, Read(("CONTEXT", "production"), ("REPOSITORY_URL", cloned)).Repository);

    [Fact]
    public void Elsewhere_nothing_is_taken_from_variables_of_the_same_names() =>
        Assert.Equal(Publication.AsInSettings, Read(("URL", "https://facts.example"), ("HEAD", "main")));

    static Publication Read(params (string Name, string Value)[] variables) =>
        NetlifyEnvironment.Read(name => variables.FirstOrDefault(variable => variable.Name == name).Value);
}
