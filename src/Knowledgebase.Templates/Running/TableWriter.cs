namespace Knowledgebase.Templates.Running;

/// <summary>Writes the rows and cells of a <c>tablerow</c>, with the classes that Scriban gives them.</summary>
internal sealed class TableWriter
{
    readonly Run run;
    readonly int columns;
    int row = 1;

    public TableWriter(Run run, int columns)
    {
        (this.run, this.columns) = (run, Math.Max(1, columns));
        run.Output.Write("<tr class=\"row1\">");
    }

    public void BeginCell(LoopState state)
    {
        state.Column = state.Index % columns;
        if (state.Column == 0 && state.Index > 0)
        {
            run.Output.Write("</tr>\n<tr class=\"row");
            run.Output.Write(++row);
            run.Output.Write("\">");
        }

        run.Output.Write("<td class=\"col");
        run.Output.Write(state.Column + 1);
        run.Output.Write("\">");
    }

    public static void EndCell(Run run) => run.Output.Write("</td>");

    public void End() => run.Output.Write("</tr>\n");
}
