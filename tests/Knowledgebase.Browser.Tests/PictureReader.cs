using Microsoft.Playwright;

namespace Knowledgebase.Browser.Tests;

/// <summary>Looks at what was really drawn. The site's own pages allow no images but their own, so a page of nobody's reads them.</summary>
sealed class PictureReader : IAsyncDisposable
{
    readonly IBrowserContext context;
    readonly IPage page;

    PictureReader(IBrowserContext context, IPage page) => (this.context, this.page) = (context, page);

    public static async Task<PictureReader> OpenAsync(IBrowser browser)
    {
        var context = await browser.NewContextAsync();
        return new PictureReader(context, await context.NewPageAsync());
    }

    /// <summary>How many dots of a picture have a colour, given as CSS computes it: <c>rgb(1, 2, 3)</c>.</summary>
    public Task<int> DotsAsync(byte[] png, string colour) => page.EvaluateAsync<int>("""
        async ([png, colour]) => {
          const image = new Image();
          image.src = "data:image/png;base64," + png;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
          canvas.drawImage(image, 0, 0);
          const { data } = canvas.getImageData(0, 0, image.width, image.height);
          const wanted = colour.match(/\d+/g).map(Number);
          let dots = 0;
          for (let dot = 0; dot < data.length; dot += 4)
            if (wanted.every((value, part) => part > 2 || Math.abs(data[dot + part] - value) <= 2))
              dots++;
          return dots;
        }
        """, new[] { Convert.ToBase64String(png), colour });

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
