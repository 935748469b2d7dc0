package org.auscult.ui.plots;

import javafx.beans.binding.Bindings;
import org.auscult.ui.EmptyState;
import org.auscult.ui.Remedies;
import org.auscult.ui.ShownWhile;
import org.auscult.workbench.Workbench;

/** In place of the ROC: without a run the way to one, without labels the way to those. */
final class NoRoc extends EmptyState {
    NoRoc(Workbench workbench) {
        super(
                "mdi2c-chart-bell-curve-cumulative",
                Bindings.when(workbench.shownProperty().isNull())
                        .then("How many faults are found for how many false alarms is drawn here.")
                        .otherwise(
                                "There is no ROC: it needs test clips that are known to be normal, and others known to be anomalous. "
                                        + "Scores and thresholds need no labels."),
                ShownWhile.holds(workbench.shownProperty().isNull(), Remedies.train(workbench)),
                ShownWhile.holds(
                        workbench.shownProperty().isNotNull(), Remedies.read(workbench, "Tell which are anomalous")));
    }
}
