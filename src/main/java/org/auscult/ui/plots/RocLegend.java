package org.auscult.ui.plots;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Recording;
import org.auscult.experiment.RunEvaluation;
import org.auscult.score.ScoredClip;
import org.auscult.ui.Figure;
import org.auscult.ui.PlotText;

/** The names and numbers of ROC curves; each is a button that hides its curve and shows it again. */
final class RocLegend extends FlowPane {
    private static final double MARGINS = 16;

    private final Label caption = caption();
    private final Label counts = caption();
    private final Set<String> hidden = new HashSet<>();
    private final Runnable onChange;

    /** @param onChange told when a curve is hidden or shown */
    RocLegend(Runnable onChange) {
        super(12, 0);
        this.onChange = onChange;
        counts.setId("roc-counts");
        setPadding(new Insets(2, MARGINS / 2, 6, MARGINS / 2));
        setMinWidth(0);
    }

    /**
     * Offers curves, the fused one first; what was hidden by its name stays so.
     *
     * @param clips whose numbers they are: "of fan 00"
     */
    void offer(List<RocCurves.Curve> curves, String clips) {
        caption.setText("Curve, AUC and pAUC " + clips);
        getChildren()
                .setAll(curves.stream()
                        .sorted(Comparator.comparing(RocCurves.Curve::kind).reversed())
                        .map(this::entry)
                        .toList());
        if (!curves.isEmpty()) {
            getChildren().addAll(0, List.of(caption, counts));
        }
    }

    /** Tells how many clips of each condition the curves are of, and how many of those are selected. */
    void count(List<ScoredClip> clips, Set<Recording> selected) {
        counts.setText(Stream.of(Condition.NORMAL, Condition.ANOMALOUS)
                .map(condition -> new ScatterLegend.Group(
                        condition.label(),
                        0,
                        clips.stream()
                                .map(ScoredClip::recording)
                                .filter(recording -> recording.condition() == condition)
                                .toList()))
                .map(group -> group.count(recording -> true, selected).words())
                .collect(Collectors.joining("   ")));
    }

    private Label caption() {
        Label caption = new Label();
        caption.setWrapText(true);
        caption.maxWidthProperty().bind(widthProperty().subtract(MARGINS));
        caption.getStyleClass().addAll("text-muted", "text-small", "legend-caption");
        return caption;
    }

    /** Whether the curve of a name is to be seen. */
    boolean shows(RocCurves.Curve curve) {
        return !hidden.contains(curve.name());
    }

    /** A curve's name and numbers. */
    private static String words(String form, RocCurves.Curve curve) {
        return String.format(
                Locale.ROOT, form, curve.name(), curve.roc().auc(), curve.roc().partialAuc(RunEvaluation.MAX_FPR));
    }

    /** Curves as the key to a figure. */
    static List<Figure.Key> keys(List<RocCurves.Curve> curves) {
        return curves.stream()
                .map(curve -> Figure.Key.line(
                        PlotText.awt(curve.color()), curve.kind().stroke(), words("%s  AUC %.3f  pAUC %.3f", curve)))
                .toList();
    }

    private CurveToggle entry(RocCurves.Curve curve) {
        CurveToggle entry =
                new CurveToggle(curve.name(), curve.color(), curve.kind().stroke(), hidden, onChange);
        // Both numbers stay on one line.
        entry.setText(words("%s  %.3f\u00a0\u00a0%.3f", curve));
        entry.setWrapText(true);
        entry.setMinWidth(0);
        entry.maxWidthProperty().bind(widthProperty().subtract(MARGINS));
        entry.setAccessibleText("Curve of " + words("%s  AUC %.3f  pAUC %.3f", curve));
        entry.setId("roc-legend-" + curve.name());
        return entry;
    }
}
