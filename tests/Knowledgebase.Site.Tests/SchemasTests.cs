using Knowledgebase.Facts.Schemas;

namespace Knowledgebase.Site.Tests;

[Collection(OnTheRealSite.Name)]
public sealed class SchemasTests(RealSite site)
{
    [Fact]
    public void The_schemas_are_published_as_they_are_kept_with_the_facts() => Assert.All(
        Directory.EnumerateFiles(Path.Join(Repository.Input, InputSchema.Folder)),
        file => Assert.Equal(File.ReadAllText(file), File.ReadAllText(Path.Join(site.Output, "schemas", Path.GetFileName(file)))));
}
