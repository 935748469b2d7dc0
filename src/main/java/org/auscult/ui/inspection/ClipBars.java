package org.auscult.ui.inspection;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.auscult.dataset.MachineId;
import org.auscult.score.ScoredClip;
import org.auscult.ui.CommandKeys;
import org.auscult.ui.DrawingCanvas;
import org.auscult.ui.Figure;
import org.auscult.ui.PlotText;
import org.auscult.ui.PointTip;
import org.auscult.ui.SelectionKeys;
import org.auscult.ui.WhenSeen;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * The test clips of a machine by fused score, a bar each. A click focuses one, a drag over them selects, with Shift or Ctrl they join
 * or leave the selection; the arrow keys go to the next.
 */
final class ClipBars extends Pane {
    /** As a table: its titles and a few rows. */
    private static final double LEAST_TABLE = 130;

    private final Workbench workbench;
    private final Selection selection;
    private final DrawingCanvas strip = new DrawingCanvas(this::paintBars);
    private final DrawingCanvas marks = new DrawingCanvas(this::paintMarks);
    private final WhenSeen brushed = new WhenSeen(this, strip::repaint);
    private final PointTip tip = new PointTip(strip);
    private final ReadOnlyObjectWrapper<@Nullable RankedClips> ranked = new ReadOnlyObjectWrapper<>();
    private int from = -1;

    ClipBars(Workbench workbench, Selection selection) {
        this.workbench = workbench;
        this.selection = selection;
        setId("clip-bars");
        getStyleClass().add("focusable-plot");
        setFocusTraversable(true);
        setAccessibleText(
                "Test clips of the focused recording's machine by fused score; the arrow keys go to the next");
        setMinHeight(0);
        marks.setMouseTransparent(true);
        getChildren().addAll(strip, marks);
        selection.focusedProperty().addListener((p, o, n) -> marks.repaint());
        selection.hoveredProperty().addListener((p, o, n) -> marks.repaint());
        selection.selectedProperty().addListener((p, o, n) -> brushed.stale());
        setOnMousePressed(this::press);
        setOnMouseReleased(this::release);
        setOnMouseMoved(event -> hover(barAt(event)));
        setOnMouseExited(event -> hover(-1));
        setOnKeyPressed(this::key);
    }

    @Override
    protected void layoutChildren() {
        strip.resizeRelocate(0, 0, getWidth(), getHeight());
        marks.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /** Shows a machine's clips; those that are shown already, which may be 20,000, stay as they are. */
    void show(ScoreView view, MachineId machine, ScoreScale scale) {
        RankedClips shown = ranked.get();
        if (shown == null || !shown.isOf(view, machine)) {
            change(new RankedClips(view, machine, scale));
        }
    }

    /** Shows none. */
    void clear() {
        change(null);
    }

    private void change(@Nullable RankedClips clips) {
        ranked.set(clips);
        strip.repaint();
        marks.repaint();
    }

    /** Changes with the clips. */
    Observable clips() {
        return ranked.getReadOnlyProperty();
    }

    /** How high it must be for its bars, or the table in their place, to be seen; 0 if there is nothing to see. */
    double least() {
        RankedClips shown = ranked.get();
        return shown == null ? 0 : isVisible() ? shown.least() : Math.min(LEAST_TABLE, 2 * shown.least());
    }

    /** The bars as they are seen, the focused one marked. */
    void paint(Graphics2D g, double width, double height) {
        paintBars(g, width, height);
        paintMarks(g, width, height);
    }

    private void paintBars(Graphics2D g, double width, double height) {
        RankedClips shown = ranked.get();
        if (shown != null) {
            g.setFont(PlotText.drawingFont());
            shown.paint(g, strip.ink(), selection.selectedProperty().get(), width, height);
        }
    }

    private void paintMarks(Graphics2D g, double width, double height) {
        RankedClips shown = ranked.get();
        if (shown != null) {
            shown.paintMarks(g, marks.ink(), selection, width, height);
        }
    }

    /** A row a clip, the highest score first. */
    List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("rank", "file", "condition", "fused score", "machine"));
        for (ScoredClip clip : clipsNow()) {
            rows.add(List.of(
                    String.valueOf(rows.size()),
                    clip.recording().name(),
                    clip.recording().condition().label(),
                    String.valueOf(workbench.scoresProperty().get().fused(clip)),
                    clip.recording().machine().toString()));
        }
        return rows;
    }

    /** The bars; empty if there are none. */
    Optional<Figure> figure() {
        return clipsNow().stream()
                .findFirst()
                .map(first -> new Figure(
                        List.of("Clips of " + first.recording().machine() + " by score", workbench.shownTitle()),
                        strip.ink(),
                        List.of(),
                        this::paint));
    }

    private List<ScoredClip> clipsNow() {
        RankedClips shown = ranked.get();
        return shown == null ? List.of() : shown.ranked();
    }

    /** The place of the bar there; −1 if there is none. */
    private int barAt(MouseEvent event) {
        RankedClips shown = ranked.get();
        return shown == null ? -1 : shown.barAt(event.getX(), getWidth());
    }

    private void hover(int bar) {
        ScoredClip clip = bar < 0 ? null : clipsNow().get(bar);
        selection.hoveredProperty().set(clip == null ? null : clip.recording());
        tip.say(
                clip == null
                        ? ""
                        : clip.recording().name() + "  "
                                + ContributionBars.number(
                                        workbench.scoresProperty().get().fused(clip)));
    }

    private void press(MouseEvent event) {
        requestFocus();
        // What the bars are scrolled in would take the keyboard.
        event.consume();
        from = event.getButton() == MouseButton.PRIMARY ? barAt(event) : -1;
    }

    private void release(MouseEvent event) {
        int to = barAt(event);
        if (from < 0 || to < 0) {
            return;
        }
        Selection.Combine how = SelectionKeys.of(event);
        if (from == to && how == Selection.Combine.REPLACE) {
            selection.click(clipsNow().get(to).recording());
        } else {
            selection.select(
                    clipsNow().subList(Math.min(from, to), Math.max(from, to) + 1).stream()
                            .map(ScoredClip::recording)
                            .toList(),
                    how);
        }
    }

    private void key(KeyEvent event) {
        RankedClips shown = ranked.get();
        if (CommandKeys.areHeld(event) || shown == null || shown.ranked().isEmpty()) {
            return;
        }
        int last = shown.ranked().size() - 1;
        int now = shown.placeOf(selection.focusedProperty().get());
        int next = switch (event.getCode()) {
            case LEFT -> now - 1;
            case RIGHT -> now + 1;
            case HOME -> 0;
            case END -> last;
            default -> Integer.MIN_VALUE;
        };
        if (next != Integer.MIN_VALUE) {
            selection
                    .focusedProperty()
                    .set(shown.ranked().get(Math.max(0, Math.min(last, next))).recording());
            event.consume();
        }
    }
}
