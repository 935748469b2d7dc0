package org.auscult.ui.plots;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.auscult.experiment.PlotColor;
import org.auscult.ui.PlotText;
import org.auscult.ui.WholeText;

/**
 * The names and last numbers of curves over epochs: each is a button that hides its curve, and the pinned run's of that name. Below
 * them stands which run is pinned, as a button for all of its curves.
 */
final class CurvesLegend extends VBox {
    private static final double MARGIN = 8;

    private final Set<String> hidden = new HashSet<>();
    private final FlowPane entries = new FlowPane(4, 0);
    private final Label lack = new Label();
    private final Runnable onChange;
    private List<CurveToggle> curves = List.of();
    private String pinned = "";

    /** @param onChange told when curves are hidden or shown */
    CurvesLegend(Runnable onChange) {
        this.onChange = onChange;
        setPadding(new Insets(2, MARGIN, 2, MARGIN));
        setMinWidth(0);
        lack.setId("curves-pinned-lack");
        lack.getStyleClass().addAll("text-small", "text-muted", "legend-caption");
        lack.managedProperty().bind(lack.textProperty().isNotEmpty());
        getChildren().addAll(entries, WholeText.of(lack));
    }

    /**
     * Offers curves. The buttons stay the same while their curves grow: one may be under the pointer.
     *
     * @param run what the pinned one is called
     * @param whyNone why none of its curves are there, if none are
     */
    void offer(List<CurveLine> lines, String run, String whyNone) {
        Map<String, List<CurveLine>> byName = CurveLine.byName(lines);
        if (!List.copyOf(byName.keySet())
                .equals(curves.stream().map(CurveToggle::curve).toList())) {
            curves = byName.values().stream().map(of -> entry(of.get(0))).toList();
            entries.getChildren().setAll(curves);
        }
        curves.forEach(entry -> entry.setText(entry.curve() + "  "
                + CurveLine.words(byName.getOrDefault(entry.curve(), List.of()), CurveLine::last)));
        boolean isDrawn = lines.stream().anyMatch(CurveLine::isPinned);
        lack.setText(isDrawn || lines.isEmpty() ? "" : whyNone);
        name(isDrawn ? run : "");
    }

    private void name(String run) {
        if (run.equals(pinned)) {
            return;
        }
        pinned = run;
        getChildren().setAll(entries, lack);
        if (!run.isEmpty()) {
            getChildren().add(1, key());
        }
    }

    /** Whether a curve is to be seen. */
    boolean shows(CurveLine line) {
        return !hidden.contains(line.name()) && !(line.isPinned() && hidden.contains(pinned));
    }

    private CurveToggle entry(CurveLine line) {
        CurveToggle entry = new CurveToggle(line.name(), PlotText.color(line.hue()), CurveLine.SOLID, hidden, onChange);
        entry.setId("curves-legend-" + line.name().replace(' ', '-'));
        return entry;
    }

    private CurveToggle key() {
        Color grey = PlotText.color(PlotColor.PINNED);
        CurveToggle key = new CurveToggle(pinned, grey, CurveLine.DASHED, hidden, onChange);
        key.setId("curves-legend-pinned");
        key.setMinWidth(0);
        return key;
    }
}
