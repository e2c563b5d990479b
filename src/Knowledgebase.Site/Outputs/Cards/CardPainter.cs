using SkiaSharp;

namespace Knowledgebase.Site.Outputs.Cards;

/// <summary>Draws share cards: 1200 by 630 pixels, as those who show links ask for.</summary>
internal static class CardPainter
{
    public const int Width = 1200;
    public const int Height = 630;

    /// <summary>Changes with the looks, so that cards drawn before are not taken for those of today.</summary>
    public const string Version = "3";

    // Letters on plain paper pack best, and five times as fast, where no row is told by what differs from the one above.
    static readonly SKPngEncoderOptions encoding = new(SKPngEncoderFilterFlags.None, zLibLevel: 3);

    const float Margin = 72;
    const float TextWidth = Width - (2 * Margin);

    // Above the last line, with room for what hangs below the line before it.
    const float DetailTop = Height - 110;

    static readonly SKColor paper = new(0xfd, 0xfc, 0xf9);
    static readonly SKColor ink = new(0x1f, 0x1d, 0x1a);
    static readonly SKColor quiet = new(0x5f, 0x5a, 0x51);

    /// <summary>A card as PNG.</summary>
    public static byte[] Draw(Card card)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var canvas = surface.Canvas;
        canvas.Clear(paper);
        using (var bar = new SKPaint { Color = Colour(card.Rating) })
            canvas.DrawRect(0, 0, 20, Height, bar);

        Write(canvas, CardLines.Fit(card.Site, CardTypefaces.Bold, TextWidth, 40, 30), CardTypefaces.Bold, quiet, 96);
        var title = CardLines.Fit(card.Title, CardTypefaces.Bold, TextWidth, card.Answer is null ? 390 : 215, 64, 54, 46, 40);
        var y = Write(canvas, title, CardTypefaces.Bold, ink, 126 + title.Size);
        if (card.Answer is { } answer)
        {
            var lines = CardLines.Fit(answer, CardTypefaces.Bold, TextWidth, DetailTop - y, 56, 46, 38, 34);
            Write(canvas, lines, CardTypefaces.Bold, Colour(card.Rating), y + (lines.Size * 0.7f));
        }
        Write(canvas, CardLines.Fit(card.Detail, CardTypefaces.Regular, TextWidth, 40, 30, 26), CardTypefaces.Regular, quiet, Height - 56);

        using var pixels = surface.PeekPixels();
        using var data = pixels.Encode(encoding)!;
        return data.ToArray();
    }

    /// <returns>The height at which a next line of the same size would stand.</returns>
    static float Write(SKCanvas canvas, CardLines text, SKTypeface typeface, SKColor colour, float y)
    {
        using var font = new SKFont(typeface, text.Size) { Edging = SKFontEdging.Antialias, Hinting = SKFontHinting.None, Subpixel = true };
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        foreach (var line in text.Lines)
        {
            canvas.DrawText(line, Margin, y, SKTextAlign.Left, font, paint);
            y += text.Size * CardLines.Spacing;
        }
        return y;
    }

    // As the style sheet has them for light pages.
    static SKColor Colour(string rating) => rating switch
    {
        "protective" => new(0x1d, 0x68, 0x44),
        "mixed" => new(0x84, 0x54, 0x0a),
        "risky" => new(0xa3, 0x26, 0x2a),
        "neutral" or "listed" or "unknown" => new(0x4c, 0x59, 0x65),
        _ => new(0x1b, 0x4f, 0x72),
    };
}
