using Knowledgebase.Facts.Reading;

namespace Knowledgebase.Facts.Tests.Reading;

public sealed class ReadBeforeTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("read-before-").FullName;
    readonly ReadBefore before = new();

    public ReadBeforeTests()
    {
        Input.Sound().WriteTo(folder);
        Read();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_has_not_changed_is_not_parsed_again()
    {
        var first = InputReader.Read(folder, Input.Today);

        Assert.Equal(0, ParsedBy(() => AssertSame(first, Read())));
    }

    [Fact]
    public void An_edit_has_its_own_file_parsed_and_no_other()
    {
        Edit("platforms/zoom/platform.yml", "name: Zoom", "name: Zoom Meetings");

        Assert.Equal(1, ParsedBy(() => Assert.Contains(Read().Knowledge!.Platforms, platform => platform.Value.Name == "Zoom Meetings")));
        AssertSame(InputReader.Read(folder, Input.Today), Read());
    }

    [Fact]
    public void A_file_that_comes_or_goes_counts_as_an_edit()
    {
        File.Move(Path.Join(folder, "platforms/zoom/security.yml"), Path.Join(folder, "platforms/zoom/securiti.yml"));
        AssertSame(InputReader.Read(folder, Input.Today), Read());

        Directory.Delete(Path.Join(folder, "platforms/zoom"), recursive: true);
        AssertSame(InputReader.Read(folder, Input.Today), Read());
    }

    [Fact]
    public void Findings_are_parsed_again_when_the_vocabulary_changes_that_they_are_read_by()
    {
        Edit("vocabulary/criteria.yml", "optional: {", "on-request: {");

        var result = Read();

        Assert.NotEmpty(result.Problems);
        AssertSame(InputReader.Read(folder, Input.Today), result);
    }

    [Fact]
    public void A_mistake_is_told_as_long_as_it_stands()
    {
        Edit("platforms/zoom/platform.yml", "name:", "nme:");

        var told = Read().Problems;

        Assert.NotEmpty(told);
        Assert.Equal(told, Read().Problems);
    }

    [Fact]
    public void What_was_to_come_is_judged_anew_on_another_day()
    {
        AssertSame(InputReader.Read(folder, Input.Today.AddYears(-3)), InputReader.Read(folder, Input.Today.AddYears(-3), before: before));
        AssertSame(InputReader.Read(folder, Input.Today), Read());
    }

    [Fact]
    public void A_link_in_the_place_of_a_file_is_told_and_not_followed()
    {
        var file = Path.Join(folder, "platforms/zoom/platform.yml");
        File.Move(file, Path.Join(folder, "elsewhere"));
        File.CreateSymbolicLink(file, Path.Join(folder, "elsewhere"));

        AssertSame(InputReader.Read(folder, Input.Today), Read());
        Assert.Contains(Read().Problems, problem => problem.Code == ReadingRules.UnreadableFile.Code);
    }

    ReadingResult Read() => InputReader.Read(folder, Input.Today, before: before);

    int ParsedBy(Action action)
    {
        var parsed = before.Parsed;
        action();
        return before.Parsed - parsed;
    }

    void Edit(string file, string old, string changed)
    {
        var path = Path.Join(folder, file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, changed, StringComparison.Ordinal));
    }

    static void AssertSame(ReadingResult expected, ReadingResult actual)
    {
        Assert.Equal(expected.Problems, actual.Problems);
        Assert.Equal(expected.Knowledge!.Platforms, actual.Knowledge!.Platforms);
        Assert.Equal(expected.Knowledge.Sources, actual.Knowledge.Sources);
    }
}
