package org.auscult.workbench;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;

/** Back and forward over the states of the analysis; a burst of changes is one step. Used on the FX thread. */
public final class Navigation {
    private final Analysis analysis;
    private final History<AnalysisState> history = new History<>();
    private boolean going;

    /**
     * Follows the analysis of the open data set.
     *
     * @param rest ends a burst
     */
    public Navigation(Workbench workbench, Analysis analysis, Pause rest) {
        this.analysis = analysis;
        analysis.onChange(() -> {
            if (!going) {
                rest.then(this::arrive);
            }
        });
        workbench.datasetProperty().addListener((property, old, dataset) -> history.clear());
    }

    /** Whether there is a state to go back to. */
    public ReadOnlyBooleanProperty hasBackProperty() {
        return history.hasBackProperty();
    }

    /** Whether there is a state to go forward to. */
    public ReadOnlyBooleanProperty hasForwardProperty() {
        return history.hasForwardProperty();
    }

    /** Brings back the state before. */
    public void back() {
        arrive();
        go(history::back);
    }

    /** Brings back the state after; there is none once something has changed. */
    public void forward() {
        arrive();
        go(history::forward);
    }

    private void arrive() {
        history.visit(analysis.capture());
    }

    private void go(Supplier<Optional<AnalysisState>> step) {
        going = true;
        try {
            step.get().ifPresent(state -> {
                analysis.apply(state);
                // A deleted run can't be shown again: what could be brought back is where we are.
                history.replace(analysis.capture());
            });
        } finally {
            going = false;
        }
    }
}
