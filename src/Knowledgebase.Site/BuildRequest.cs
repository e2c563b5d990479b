using Knowledgebase.Facts.Model;

namespace Knowledgebase.Site;

/// <summary>What a build is made from and where it goes.</summary>
/// <param name="Input">The folder of the facts.</param>
/// <param name="Theme">The folder of templates and assets.</param>
/// <param name="Output">The folder that the site replaces.</param>
/// <param name="Today">The day that freshness is judged by. The same folders and day give the same bytes.</param>
public sealed record BuildRequest(string Input, string Theme, string Output, Today Today);
