package org.auscult.ui.plots;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Rectangle;
import org.auscult.experiment.RunEvaluation;

/** The names and numbers of ROC curves; each is a button that hides its curve and shows it again. */
final class RocLegend extends FlowPane {
    private final Set<String> hidden = new HashSet<>();
    private final Runnable onChange;

    /** @param onChange told when a curve is hidden or shown */
    RocLegend(Runnable onChange) {
        super(4, 0);
        this.onChange = onChange;
        setPadding(new Insets(2, 8, 6, 8));
    }

    /** Offers curves; what was hidden by its name stays so. */
    void offer(List<RocCurves.Curve> curves) {
        getChildren().setAll(curves.stream().map(this::entry).toList());
    }

    /** Whether the curve of a name is to be seen. */
    boolean shows(RocCurves.Curve curve) {
        return !hidden.contains(curve.name());
    }

    /** A curve's name and numbers. */
    static String words(RocCurves.Curve curve) {
        return String.format(
                Locale.ROOT,
                "%s  AUC %.3f  pAUC %.3f",
                curve.name(),
                curve.roc().auc(),
                curve.roc().partialAuc(RunEvaluation.MAX_FPR));
    }

    private ToggleButton entry(RocCurves.Curve curve) {
        ToggleButton entry = new ToggleButton(words(curve), new Rectangle(12, 4, curve.color()));
        entry.setMnemonicParsing(false);
        entry.setId("roc-legend-" + curve.name());
        entry.getStyleClass().add("legend-entry");
        entry.setAccessibleText("Curve of " + words(curve));
        entry.setTooltip(new Tooltip("Hide or show this curve"));
        entry.setSelected(shows(curve));
        entry.selectedProperty().addListener((property, old, shown) -> {
            if (shown) {
                hidden.remove(curve.name());
            } else {
                hidden.add(curve.name());
            }
            onChange.run();
        });
        return entry;
    }
}
