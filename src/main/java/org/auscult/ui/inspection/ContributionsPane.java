package org.auscult.ui.inspection;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Recording;
import org.auscult.score.Fusion;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;
import org.auscult.ui.EmptyState;
import org.auscult.ui.PlotText;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * What each score contributed to the focused clip's fused score, as signed bars that add up to it; and below, the test clips
 * of the same machine by fused score. A click on one of those focuses it, a
 * drag over them selects.
 */
public final class ContributionsPane extends BorderPane {
    private static final Color ANOMALOUS = Color.web("#d9480f");
    private static final Color NORMAL = Color.web("#2b7bba");
    private static final double NAME = 120;
    private static final double NUMBERS = 180;
    private static final double FADED = 0.25;
    private static final double STRIP_LEAST = 66;
    private static final double STRIP_MOST = 150;
    private static final double TALLEST_ROW = 24;
    private static final double LOWEST_ROW = 15;

    private final Workbench workbench;
    private final Selection selection;
    private final Label heading = new Label("Contributions to the fused score");
    private final Canvas canvas = new Canvas();
    private final Tooltip tooltip = new Tooltip();
    private List<ScoredClip> ranked = List.of();
    private int from = -1;

    /** A pane on the focused recording of the shown run. */
    public ContributionsPane(Workbench workbench, Selection selection) {
        this.workbench = workbench;
        this.selection = selection;
        setId("contributions");
        setAccessibleText("Contribution of each score to the focused recording's fused score");
        canvas.setId("clip-bars");
        heading.setPadding(new Insets(8, 12, 0, 12));
        heading.getStyleClass().add("text-bold");
        Pane holder = new Pane(canvas) {
            @Override
            protected void layoutChildren() {
                canvas.setWidth(getWidth());
                canvas.setHeight(getHeight());
                draw();
            }
        };
        EmptyState empty = new EmptyState(
                "mdi2c-chart-bar", "Train a detector and choose a recording: its scores and their shares appear here.");
        setTop(heading);
        setCenter(new StackPane(holder, empty));
        setMinHeight(120);
        heading.textFillProperty().addListener((p, o, n) -> draw());
        workbench.scoresProperty().addListener((p, o, n) -> refresh(empty));
        selection.focusedProperty().addListener((p, o, n) -> refresh(empty));
        selection.selectedProperty().addListener((p, o, n) -> draw());
        selection.hoveredProperty().addListener((p, o, n) -> draw());
        canvas.setOnMousePressed(e -> from = barAt(e.getX(), e.getY()));
        canvas.setOnMouseReleased(this::release);
        canvas.setOnMouseMoved(e -> hover(barAt(e.getX(), e.getY())));
        canvas.setOnMouseExited(e -> hover(-1));
        Tooltip.install(canvas, tooltip);
        refresh(empty);
    }

    private ScoreView view() {
        return workbench.scoresProperty().get();
    }

    private @Nullable ScoredClip focused() {
        return view().of(selection.focusedProperty().get()).orElse(null);
    }

    private void refresh(EmptyState empty) {
        ScoredClip clip = focused();
        empty.setVisible(clip == null);
        heading.setVisible(clip != null);
        ranked = clip == null
                ? List.of()
                : view().clips().stream()
                        .filter(c -> c.role() == Role.TEST
                                && c.recording()
                                        .machine()
                                        .equals(clip.recording().machine()))
                        .sorted(Comparator.comparingDouble((ScoredClip c) -> -view().fused(c)))
                        .toList();
        draw();
    }

    private void draw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        ScoredClip clip = focused();
        Fusion fusion = view().fusion();
        if (clip == null || fusion == null) {
            return;
        }
        g.setFont(PlotText.font());
        double[] shares = fusion.contributions(clip.z());
        double fused = fusion.fuse(clip.z());
        double largest = Math.abs(fused);
        for (double share : shares) {
            largest = Math.max(largest, Math.abs(share));
        }
        double scale = Math.max(1, canvas.getWidth() - NAME - NUMBERS - 24) / 2 / Math.max(1e-12, largest);
        for (int s = 0; s <= shares.length; s++) {
            boolean total = s == shares.length;
            String numbers = total
                    ? number(fused)
                    : number(shares[s]) + "   (z " + number(clip.z()[s]) + ", raw " + number(clip.raw()[s]) + ")";
            bar(g, s, total ? "Fused" : view().scores().get(s), total ? fused : shares[s], scale, numbers);
        }
        double zero = NAME + largest * scale;
        g.setStroke(heading.getTextFill());
        g.setLineWidth(1);
        g.strokeLine(zero, 4, zero, 8 + (shares.length + 1) * rowHeight());
        drawStrip(g, clip);
    }

    private void bar(GraphicsContext g, int row, String name, double value, double scale, String numbers) {
        double middle = NAME + Math.max(1, canvas.getWidth() - NAME - NUMBERS - 24) / 2;
        double y = 8 + row * rowHeight();
        g.setFill(value >= 0 ? ANOMALOUS : NORMAL);
        g.fillRect(Math.min(middle, middle + value * scale), y, Math.abs(value * scale), rowHeight() - 5);
        g.setFill(heading.getTextFill());
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(name, NAME - 10, y + 10);
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(numbers, canvas.getWidth() - NUMBERS - 4, y + 10, NUMBERS);
    }

    private void drawStrip(GraphicsContext g, ScoredClip clip) {
        double top = stripTop();
        if (ranked.isEmpty() || canvas.getHeight() - top < STRIP_LEAST) {
            return;
        }
        g.setFill(heading.getTextFill());
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(
                "Test clips of " + clip.recording().machine() + " by fused score: orange anomalous, blue normal",
                12,
                top + 14);
        double most =
                Math.max(1e-12, ranked.stream().mapToDouble(view()::fused).max().orElse(1));
        double least =
                Math.min(0, ranked.stream().mapToDouble(view()::fused).min().orElse(0));
        double unit = (canvas.getHeight() - top - 34) / (Math.max(0, most) - least);
        Set<Recording> selected = selection.selectedProperty().get();
        double width = barWidth();
        double base = top + 24 + Math.max(0, most) * unit;
        for (int i = 0; i < ranked.size(); i++) {
            ScoredClip c = ranked.get(i);
            double height = view().fused(c) * unit;
            boolean isBright = selected.isEmpty() || selected.contains(c.recording());
            g.setGlobalAlpha(isBright ? 1 : FADED);
            g.setFill(c.recording().condition() == Condition.ANOMALOUS ? ANOMALOUS : NORMAL);
            g.fillRect(
                    12 + i * width,
                    Math.min(base, base - height),
                    Math.max(1, width - 2),
                    Math.max(1, Math.abs(height)));
            g.setGlobalAlpha(1);
            boolean isHovered = c.recording().equals(selection.hoveredProperty().get());
            if (isHovered || c.recording().equals(clip.recording())) {
                g.setLineDashes(isHovered ? new double[] {3, 3} : new double[0]);
                g.setStroke(heading.getTextFill());
                g.setLineWidth(2);
                g.strokeRect(11 + i * width, top + 21, width, canvas.getHeight() - top - 25);
                g.setLineDashes();
            }
        }
    }

    /** All rows stand in the pane, as long as they can be read. */
    private double rowHeight() {
        double share = (canvas.getHeight() - 12) / (view().scores().size() + 1);
        return Math.max(LOWEST_ROW, Math.min(TALLEST_ROW, share));
    }

    private double stripTop() {
        double below = 16 + (view().scores().size() + 1) * rowHeight();
        return Math.max(below, canvas.getHeight() - STRIP_MOST);
    }

    private double barWidth() {
        return Math.min(24, (canvas.getWidth() - 24) / Math.max(1, ranked.size()));
    }

    /** The place of the bar there; −1 if there is none. */
    private int barAt(double x, double y) {
        int i = (int) Math.floor((x - 12) / barWidth());
        return y >= stripTop() && i >= 0 && i < ranked.size() ? i : -1;
    }

    private void hover(int bar) {
        ScoredClip clip = bar < 0 ? null : ranked.get(bar);
        selection.hoveredProperty().set(clip == null ? null : clip.recording());
        tooltip.setText(clip == null ? "" : clip.recording().name() + "  " + number(view().fused(clip)));
    }

    /** A click focuses; a drag selects the bars that it passes; Shift adds, Ctrl takes away. */
    private void release(MouseEvent event) {
        int to = barAt(event.getX(), Math.max(stripTop(), event.getY()));
        if (from < 0 || to < 0) {
            return;
        }
        Selection.Combine how = event.isShiftDown()
                ? Selection.Combine.ADD
                : event.isShortcutDown() ? Selection.Combine.SUBTRACT : Selection.Combine.REPLACE;
        if (from == to && how == Selection.Combine.REPLACE) {
            selection.click(ranked.get(to).recording());
        } else {
            selection.select(
                    ranked.subList(Math.min(from, to), Math.max(from, to) + 1).stream()
                            .map(ScoredClip::recording)
                            .toList(),
                    how);
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : "%.2f", value)
                .replace('-', '−');
    }
}
