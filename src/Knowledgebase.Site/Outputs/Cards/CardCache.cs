using System.Security.Cryptography;
using System.Text;
using Knowledgebase.Facts.Reading.Files;

namespace Knowledgebase.Site.Outputs.Cards;

/// <summary>Cards that earlier builds drew, by what they say, so that a build draws only what has changed.</summary>
/// <param name="folder">Where they are kept, outside of what is published; null for nowhere.</param>
internal sealed class CardCache(string? folder)
{
    /// <summary>A card as PNG.</summary>
    public byte[] Get(Card card)
    {
        if (folder is null)
            return CardPainter.Draw(card);
        var file = Path.Join(folder, NameOf(card));
        try
        {
            if (File.Exists(file) && File.ReadAllBytes(file) is var kept && IsWhole(kept))
                return kept;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is drawn again.
        }
        var drawn = CardPainter.Draw(card);
        Keep(file, drawn);
        return drawn;
    }

    // A build that is ended half-way leaves no half of a picture under its name.
    void Keep(string file, byte[] picture)
    {
        try
        {
            Directory.CreateDirectory(folder!);
            var beside = $"{file}.{Guid.NewGuid():N}";
            RegularFile.Write(beside, picture);
            File.Move(beside, file, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next build draws it again.
        }
    }

    static bool IsWhole(byte[] picture) => picture.Length > 12 && picture[0] == 0x89 && picture.AsSpan(picture.Length - 8, 4).SequenceEqual("IEND"u8);

    static string NameOf(Card card) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\0', CardPainter.Version, card.Site, card.Title, card.Answer, card.Detail, card.Rating)))) + ".png";
}
