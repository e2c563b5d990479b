using NUglify;
using NUglify.JavaScript;

namespace Knowledgebase.Site.Assets;

/// <summary>Makes modules smaller: without comments and gaps, with short names for what no other module sees.</summary>
internal static class ModuleMinifier
{
    static readonly CodeSettings settings = new()
    {
        SourceMode = JavaScriptSourceMode.Module,
        LocalRenaming = LocalRenaming.CrunchAll,
        PreserveImportantComments = false,
        // What a module exports looks unneeded to it.
        RemoveUnneededCode = false,
        // It takes an escape in String.raw for a mistake.
        IgnoreErrorList = "JS1023",
    };

    /// <summary>The same module with fewer bytes; as it is where it cannot be read, so that the browser tells its authors what is wrong.</summary>
    // It writes a return that a template literal has as \r as the character itself, which JavaScript then reads as a line break.
    public static string Of(string module) => Uglify.Js(module, settings) is { HasErrors: false, Code: var code } && !code.Contains('\r') ? code : module;
}
