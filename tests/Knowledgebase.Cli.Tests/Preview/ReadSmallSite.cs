using Knowledgebase.Site;

namespace Knowledgebase.Cli.Tests.Preview;

/// <summary>The small knowledge base as a site in memory, read once for all tests of a class.</summary>
public sealed class ReadSmallSite : IDisposable
{
    readonly SmallKnowledgeBase small = new();

    public ReadSmallSite() => Pages = new SiteReader().Read(new BuildRequest(small.Input, small.Theme, small.Output, FixedClock.Day)).Site!;

    public LiveSite Pages { get; }

    public void Dispose() => small.Dispose();
}
