package org.auscult.ui.inspection;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.auscult.score.Fusion;
import org.auscult.score.ScoredClip;
import org.auscult.ui.DrawingCanvas;
import org.auscult.ui.EmptyState;
import org.auscult.ui.PlotText;
import org.auscult.ui.Remedies;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * What each score contributed to the focused clip's fused score, as signed bars that add up to it; and below, the test clips
 * of the same machine by fused score. A click on one of those focuses it, a drag over them selects.
 */
public final class ContributionsPane extends BorderPane {
    private static final double STRIP_MOST = 150;

    private final Workbench workbench;
    private final Selection selection;
    private final Label heading = new Label("Contributions to the fused score");
    private final DrawingCanvas canvas = new DrawingCanvas(this::paint);
    private final EmptyState empty;
    private final Tooltip tooltip = new Tooltip();
    private @Nullable ContributionBars bars;
    private @Nullable RankedClips ranked;
    private int from = -1;

    /** A pane on the focused recording of the shown run. */
    public ContributionsPane(Workbench workbench, Selection selection) {
        this.workbench = workbench;
        this.selection = selection;
        setId("contributions");
        empty = new EmptyState(
                "mdi2c-chart-bar",
                Remedies.unscored(workbench, "The scores of a recording and their shares appear here."),
                Remedies.scored(workbench, selection));
        setAccessibleText("Contribution of each score to the focused recording's fused score");
        canvas.setId("clip-bars");
        heading.setPadding(new Insets(8, 12, 0, 12));
        heading.getStyleClass().add("text-bold");
        setTop(heading);
        setCenter(new StackPane(canvas, empty));
        setMinHeight(120);
        workbench.scoresProperty().addListener((p, o, n) -> show());
        selection.focusedProperty().addListener((p, o, n) -> show());
        selection.selectedProperty().addListener((p, o, n) -> canvas.repaint());
        selection.hoveredProperty().addListener((p, o, n) -> canvas.repaint());
        canvas.setOnMousePressed(e -> from = barAt(e.getX(), e.getY()));
        canvas.setOnMouseReleased(this::release);
        canvas.setOnMouseMoved(e -> hover(barAt(e.getX(), e.getY())));
        canvas.setOnMouseExited(e -> hover(-1));
        Tooltip.install(canvas, tooltip);
        show();
    }

    private void show() {
        ScoreView view = workbench.scoresProperty().get();
        Fusion fusion = view.fusion();
        ScoredClip clip = view.of(selection.focusedProperty().get()).orElse(null);
        boolean isExplained = clip != null && fusion != null;
        bars = clip == null || fusion == null ? null : new ContributionBars(view.scores(), clip, fusion);
        ranked = clip == null ? null : RankedClips.beside(clip, view);
        empty.setVisible(!isExplained);
        heading.setVisible(isExplained);
        canvas.repaint();
    }

    /** The bars, and the clips below them where there is room. */
    public void paint(Graphics2D g, double width, double height) {
        ContributionBars shown = bars;
        RankedClips others = ranked;
        if (shown != null && others != null) {
            g.setFont(PlotText.drawingFont());
            shown.paint(g, canvas.ink(), width, height);
            others.paint(g, canvas.ink(), selection, stripTop(shown, height), width, height);
        }
    }

    private static double stripTop(ContributionBars shown, double height) {
        return Math.max(shown.bottom(height), height - STRIP_MOST);
    }

    /** A row a score. */
    public List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("score", "contribution", "z", "raw"));
        if (bars != null) {
            rows.addAll(bars.rows());
        }
        return rows;
    }

    /** The place of the bar there; −1 if there is none. */
    private int barAt(double x, double y) {
        return bars != null && ranked != null && y >= stripTop(bars, canvas.getHeight())
                ? ranked.barAt(x, canvas.getWidth())
                : -1;
    }

    private void hover(int bar) {
        ScoredClip clip = bar < 0 || ranked == null ? null : ranked.ranked().get(bar);
        selection.hoveredProperty().set(clip == null ? null : clip.recording());
        tooltip.setText(
                clip == null
                        ? ""
                        : clip.recording().name() + "  "
                                + ContributionBars.number(
                                        workbench.scoresProperty().get().fused(clip)));
    }

    /** A click focuses; a drag selects the bars that it passes; Shift adds, Ctrl takes away. */
    private void release(MouseEvent event) {
        int to = bars == null ? -1 : barAt(event.getX(), Math.max(stripTop(bars, canvas.getHeight()), event.getY()));
        if (from < 0 || to < 0 || ranked == null) {
            return;
        }
        List<ScoredClip> clips = ranked.ranked();
        Selection.Combine how = event.isShiftDown()
                ? Selection.Combine.ADD
                : event.isShortcutDown() ? Selection.Combine.SUBTRACT : Selection.Combine.REPLACE;
        if (from == to && how == Selection.Combine.REPLACE) {
            selection.click(clips.get(to).recording());
        } else {
            selection.select(
                    clips.subList(Math.min(from, to), Math.max(from, to) + 1).stream()
                            .map(ScoredClip::recording)
                            .toList(),
                    how);
        }
    }
}
