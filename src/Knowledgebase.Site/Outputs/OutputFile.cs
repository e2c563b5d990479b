using System.Text;
using Knowledgebase.Site.Assets;

namespace Knowledgebase.Site.Outputs;

/// <summary>A file of the site that is not a page. Its content may be made only when it is asked for.</summary>
internal sealed class OutputFile
{
    readonly Lazy<ReadOnlyMemory<byte>> content;

    /// <param name="address">Where it stands on the site, such as <c>/robots.txt</c>.</param>
    /// <param name="name">By which templates ask for its address, such as <c>data['profiles.json']</c>; null where none does.</param>
    public OutputFile(string address, ReadOnlyMemory<byte> content, string? name = null)
        : this(address, new Lazy<ReadOnlyMemory<byte>>(content), name)
    {
    }

    OutputFile(string address, Lazy<ReadOnlyMemory<byte>> content, string? name)
    {
        Address = address;
        Name = name;
        this.content = content;
    }

    public string Address { get; }

    public string? Name { get; }

    public ReadOnlyMemory<byte> Content => content.Value;

    /// <summary>The addresses of those files that templates ask for, by their names.</summary>
    public static IReadOnlyDictionary<string, string> Addresses(IEnumerable<OutputFile> files) =>
        files.Where(file => file.Name is not null).ToDictionary(file => file.Name!, file => file.Address, StringComparer.Ordinal);

    /// <summary>A file at a fixed address.</summary>
    public static OutputFile Text(string address, string text) => new(address, Encoding.UTF8.GetBytes(text));

    /// <summary>A file at a fixed address whose content is made where it is asked for, on any thread.</summary>
    public static OutputFile Later(string address, Func<byte[]> make) => new(address, new Lazy<ReadOnlyMemory<byte>>(() => make()), null);

    /// <inheritdoc cref="Later(string, Func{byte[]})"/>
    public static OutputFile Later(string address, Func<string> make) => Later(address, () => Encoding.UTF8.GetBytes(make()));

    /// <summary>Facts that scripts ask for, at an address that changes with the content.</summary>
    /// <param name="name">By which templates ask for the address.</param>
    public static OutputFile Data(string name, byte[] content) => new(Urls.Data + HashedName.Of(name, content), content, name);
}
