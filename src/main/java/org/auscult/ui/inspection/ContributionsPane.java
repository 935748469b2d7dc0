package org.auscult.ui.inspection;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.auscult.score.Fusion;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;
import org.auscult.ui.DrawingCanvas;
import org.auscult.ui.EmptyState;
import org.auscult.ui.FewNormals;
import org.auscult.ui.Figure;
import org.auscult.ui.Framing;
import org.auscult.ui.Icons;
import org.auscult.ui.PlotText;
import org.auscult.ui.Remedies;
import org.auscult.ui.Scrolled;
import org.auscult.ui.ShownWhile;
import org.auscult.ui.WhenSeen;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * What each score contributed to the focused clip's fused score, as signed bars that add up to it; and below, the test clips
 * of the same machine by fused score.
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
    private final Label few = new Label();
    private final DrawingCanvas shares = new DrawingCanvas(this::paintShares);
    private final ClipBars clips;
    private final Pane plots;
    private final EmptyState empty;
    private final WhenSeen whenSeen = new WhenSeen(this, this::show);
    private ScoreView scaled = ScoreView.EMPTY;
    private ScoreScale scale = new ScoreScale(1, 0, 1);
    private @Nullable ContributionBars bars;

    /**
     * A pane on the focused recording of the shown run.
     *
     * @param bySize whether its bars are ordered by their size
     * @param framing frames the clips below
     */
    public ContributionsPane(Workbench workbench, Selection selection, BooleanProperty bySize, Framing framing) {
        this.workbench = workbench;
        this.bySize = bySize;
        this.selection = selection;
        setId("contributions");
        empty = new EmptyState(
                "mdi2c-chart-bar",
                Remedies.unscored(workbench, "The scores of a recording and their shares appear here."),
                Remedies.scored(workbench, selection));
        setAccessibleText("Contribution of each score to the focused recording's fused score");
        shares.setId("clip-shares");
        clips = new ClipBars(workbench, selection);
        plots = plots(framing.frame(clips, clips::table, clips::figure, List.of(clips.clips())));
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.getStyleClass().add("text-bold");
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox head = new HBox(6, heading, bySize());
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(4, 12, 0, 12));
        few.setId("contributions-few");
        few.setWrapText(true);
        few.setMinHeight(USE_PREF_SIZE);
        few.setPadding(new Insets(0, 12, 0, 12));
        few.getStyleClass().addAll("text-small", "text-muted");
        ShownWhile.holds(few.textProperty().isNotEmpty(), few);
        BorderPane content = new BorderPane(plots);
        content.setTop(new VBox(head, few));
        Scrolled scrolled = new Scrolled(content);
        scrolled.setFitToHeight(true);
        scrolled.visibleProperty().bind(empty.visibleProperty().not());
        setCenter(new StackPane(scrolled, empty));
        setMinHeight(120);
        workbench.scoresProperty().addListener((p, o, n) -> whenSeen.stale());
        selection.focusedProperty().addListener((p, o, n) -> whenSeen.stale());
        clips.visibleProperty().addListener((p, o, n) -> whenSeen.stale());
    }

    /** The clips' bars stand as low as there is room, a table in their place right below the shares. */
    private Pane plots(Region framedClips) {
        return new Pane(shares, framedClips) {
            @Override
            protected void layoutChildren() {
                shares.resizeRelocate(0, 0, getWidth(), getHeight());
                double top = bars == null ? getHeight() : clipsTop(bars, getHeight(), clips.isVisible());
                framedClips.resizeRelocate(0, top, getWidth(), Math.max(0, getHeight() - top));
            }
        };
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
        empty.setVisible(clip == null || fusion == null);
        if (clip == null || fusion == null) {
            bars = null;
            clips.clear();
        } else {
            if (view != scaled) {
                scaled = view;
                scale = ScoreScale.of(view, fusion);
            }
            clips.show(view, clip.machine(), scale);
            few.setText(FewNormals.words(
                    clip.machine(),
                    view.clips(clip.machine(), Role.LEARNED).size()
                            + view.clips(clip.machine(), Role.HELD_OUT).size()));
            bars = new ContributionBars(view.scores(), clip, fusion, bySize.get(), scale.reach(), clips.least());
            plots.setMinHeight(bars.least());
        }
        plots.requestLayout();
        shares.repaint();
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
        ContributionBars explained = bars;
        if (explained != null) {
            paintShares(g, width, height);
            double top = clipsTop(explained, height, true);
            g.translate(0, top);
            clips.paint(g, width, height - top);
            g.translate(0, -top);
        }
    }

    private void paintShares(Graphics2D g, double width, double height) {
        if (bars != null) {
            g.setFont(PlotText.drawingFont());
            bars.paint(g, shares.ink(), width, height);
        }
    }

    private static double clipsTop(ContributionBars shown, double height, boolean areBars) {
        double bottom = shown.bottom(height);
        return areBars ? Math.max(bottom, height - STRIP_MOST) : bottom;
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
}
