package org.auscult.ui.inspection;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.score.Fusion;
import org.auscult.score.ScoredClip;
import org.auscult.ui.DrawingCanvas;
import org.auscult.ui.EmptyState;
import org.auscult.ui.Figure;
import org.auscult.ui.Icons;
import org.auscult.ui.PlotText;
import org.auscult.ui.PointTip;
import org.auscult.ui.Remedies;
import org.auscult.ui.Scrolled;
import org.auscult.ui.SelectionKeys;
import org.auscult.ui.WhenSeen;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * What each score contributed to the focused clip's fused score, as signed bars that add up to it; and below, the test clips
 * of the same machine by fused score. A click on one of those focuses it, a drag over them selects.
 */
public final class ContributionsPane extends BorderPane {
    /** What the row that the scores add up to is called. */
    public static final String TOTAL = "Fused";

    private static final double STRIP_MOST = 150;
    private static final List<Figure.Key> KEYS = List.of(
            Figure.Key.patch(ContributionBars.ANOMALOUS, "more anomalous"),
            Figure.Key.patch(ContributionBars.NORMAL, "more normal"));

    private final Workbench workbench;
    private final Selection selection;
    private final BooleanProperty bySize;
    private final Label heading = new Label("Contributions to the fused score");
    private final DrawingCanvas strip = new DrawingCanvas(this::paintStrip);
    private final DrawingCanvas shares = new DrawingCanvas(this::paintShares);
    private final DrawingCanvas marks = new DrawingCanvas(this::paintMarks);
    private final StackPane canvases = new StackPane(strip, shares, marks);
    private final EmptyState empty;
    private final WhenSeen whenSeen = new WhenSeen(this, this::show);
    private final WhenSeen brushed = new WhenSeen(this, strip::repaint);
    private final PointTip tip = new PointTip(strip);
    private ScoreView scaled = ScoreView.EMPTY;
    private ScoreScale scale = new ScoreScale(1, 0, 1);
    private @Nullable ContributionBars bars;
    private @Nullable RankedClips ranked;
    private int from = -1;

    /**
     * A pane on the focused recording of the shown run.
     *
     * @param bySize whether its bars are ordered by their size
     */
    public ContributionsPane(Workbench workbench, Selection selection, BooleanProperty bySize) {
        this.workbench = workbench;
        this.bySize = bySize;
        this.selection = selection;
        setId("contributions");
        empty = new EmptyState(
                "mdi2c-chart-bar",
                Remedies.unscored(workbench, "The scores of a recording and their shares appear here."),
                Remedies.scored(workbench, selection));
        setAccessibleText("Contribution of each score to the focused recording's fused score");
        strip.setId("clip-bars");
        shares.setId("clip-shares");
        shares.setMouseTransparent(true);
        marks.setMouseTransparent(true);
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.getStyleClass().add("text-bold");
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox head = new HBox(6, heading, bySize());
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(4, 12, 0, 12));
        BorderPane content = new BorderPane(canvases);
        content.setTop(head);
        Scrolled scrolled = new Scrolled(content);
        scrolled.setFitToHeight(true);
        scrolled.visibleProperty().bind(empty.visibleProperty().not());
        setCenter(new StackPane(scrolled, empty));
        setMinHeight(120);
        workbench.scoresProperty().addListener((p, o, n) -> whenSeen.stale());
        selection.focusedProperty().addListener((p, o, n) -> whenSeen.stale());
        selection.selectedProperty().addListener((p, o, n) -> brushed.stale());
        selection.hoveredProperty().addListener((p, o, n) -> marks.repaint());
        strip.setOnMousePressed(e -> from = e.getButton() == MouseButton.PRIMARY ? barAt(e.getX(), e.getY()) : -1);
        strip.setOnMouseReleased(this::release);
        strip.setOnMouseMoved(e -> hover(barAt(e.getX(), e.getY())));
        strip.setOnMouseExited(e -> hover(-1));
    }

    private ToggleButton bySize() {
        ToggleButton toggle = new ToggleButton("By size", Icons.of("mdi2s-sort-descending"));
        toggle.setId("contributions-by-size");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.getStyleClass().addAll("flat", "small");
        toggle.setTooltip(new Tooltip("Order the scores by how much they contribute, not as the run has them"));
        toggle.selectedProperty().bindBidirectional(bySize);
        bySize.addListener((property, old, isOn) -> whenSeen.stale());
        return toggle;
    }

    private void show() {
        ScoreView view = workbench.scoresProperty().get();
        Fusion fusion = view.fusion();
        ScoredClip clip = view.of(selection.focusedProperty().get()).orElse(null);
        boolean isExplained = clip != null && fusion != null;
        if (isExplained != (bars != null)) {
            strip.repaint();
        }
        empty.setVisible(!isExplained);
        bars = null;
        if (clip != null && fusion != null) {
            if (view != scaled) {
                scaled = view;
                scale = ScoreScale.of(view, fusion);
            }
            RankedClips below = rank(view, clip.machine());
            bars = new ContributionBars(view.scores(), clip, fusion, bySize.get(), scale.reach(), below.least());
            canvases.setMinHeight(bars.least());
        }
        shares.repaint();
        marks.repaint();
    }

    /** Focusing another clip of the machine leaves its clips' bars, which may be 20,000, as they are. */
    private RankedClips rank(ScoreView view, MachineId machine) {
        RankedClips now = ranked;
        if (now == null || !now.isOf(view, machine)) {
            now = new RankedClips(view, machine, scale);
            ranked = now;
            strip.repaint();
        }
        return now;
    }

    /** The bars, and the clips below them where there is room; empty if no recording is explained. */
    public Optional<Figure> figure() {
        whenSeen.now();
        ContributionBars explained = bars;
        return explained == null
                ? Optional.empty()
                : Optional.of(new Figure(
                        List.of(
                                heading.getText() + " (" + explained.fusion().title() + ")",
                                workbench.shownTitle(),
                                explained.clip().recording().name()),
                        shares.ink(),
                        KEYS,
                        this::paint));
    }

    private void paint(Graphics2D g, double width, double height) {
        paintStrip(g, width, height);
        paintShares(g, width, height);
        paintMarks(g, width, height);
    }

    private void paintStrip(Graphics2D g, double width, double height) {
        if (bars != null && ranked != null) {
            g.setFont(PlotText.drawingFont());
            Set<Recording> selected = selection.selectedProperty().get();
            ranked.paint(g, strip.ink(), selected, stripTop(bars, height), width, height);
        }
    }

    private void paintShares(Graphics2D g, double width, double height) {
        if (bars != null) {
            g.setFont(PlotText.drawingFont());
            bars.paint(g, shares.ink(), width, height);
        }
    }

    private void paintMarks(Graphics2D g, double width, double height) {
        if (bars != null && ranked != null) {
            ranked.paintMarks(g, marks.ink(), selection, stripTop(bars, height), width, height);
        }
    }

    private static double stripTop(ContributionBars shown, double height) {
        return Math.max(shown.bottom(height), height - STRIP_MOST);
    }

    /** A row a score. */
    public List<List<String>> table() {
        whenSeen.now();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("score", "contribution", "z", "raw"));
        if (bars != null) {
            rows.addAll(bars.rows());
        }
        return rows;
    }

    /** The place of the bar there; −1 if there is none. */
    private int barAt(double x, double y) {
        return bars != null && ranked != null && y >= stripTop(bars, strip.getHeight())
                ? ranked.barAt(x, strip.getWidth())
                : -1;
    }

    private void hover(int bar) {
        ScoredClip clip = bar < 0 || ranked == null ? null : ranked.ranked().get(bar);
        selection.hoveredProperty().set(clip == null ? null : clip.recording());
        tip.say(
                clip == null
                        ? ""
                        : clip.recording().name() + "  "
                                + ContributionBars.number(
                                        workbench.scoresProperty().get().fused(clip)));
    }

    /** A click focuses; a drag selects the bars that it passes; Shift adds, Ctrl takes away. */
    private void release(MouseEvent event) {
        int to = bars == null ? -1 : barAt(event.getX(), Math.max(stripTop(bars, strip.getHeight()), event.getY()));
        if (from < 0 || to < 0 || ranked == null) {
            return;
        }
        List<ScoredClip> clips = ranked.ranked();
        Selection.Combine how = SelectionKeys.of(event);
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
