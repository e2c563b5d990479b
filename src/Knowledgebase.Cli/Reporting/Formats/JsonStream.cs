using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Knowledgebase.Cli.Reporting.Formats;

/// <summary>JSON that goes on to a stream of text part by part, so that a long report is never in memory as a whole.</summary>
internal sealed class JsonStream : IDisposable
{
    readonly TextWriter output;
    readonly ArrayBufferWriter<byte> buffer = new();

    /// <summary>JSON that goes on to this stream.</summary>
    public JsonStream(TextWriter output)
    {
        this.output = output;
        Json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true });
    }

    /// <summary>What the JSON is written with.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Passes on what was written so far.</summary>
    public void Flush()
    {
        Json.Flush();
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        buffer.ResetWrittenCount();
    }

    /// <summary>Passes on the rest, and ends the line.</summary>
    public void Dispose()
    {
        Flush();
        output.WriteLine();
        Json.Dispose();
    }
}
