package org.auscult.workbench;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.auscult.dataset.Recording;
import org.auscult.inspection.Neighbour;

/**
 * The learned normals of the same machine nearest to the focused recording, in the shown run's embedding. The nearest is the one
 * to flip to, until another is chosen. Used on the FX thread.
 */
public final class Neighbours {
    private static final int MOST = 8;

    private final Workbench workbench;
    private final Selection selection;
    private final Listening listening;
    private final ReadOnlyObjectWrapper<List<Neighbour>> shown = new ReadOnlyObjectWrapper<>(List.of());

    /** Follows the focused recording and the shown run. */
    public Neighbours(Workbench workbench, Selection selection, Listening listening) {
        this.workbench = workbench;
        this.selection = selection;
        this.listening = listening;
        selection.focusedProperty().addListener((property, old, recording) -> show());
        workbench.shownProperty().addListener((property, old, run) -> show());
        show();
    }

    /** The neighbours, nearest first; empty if the focused recording has no scores. */
    public ReadOnlyObjectProperty<List<Neighbour>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    private void show() {
        ScoreView scores = workbench.scoresProperty().get();
        Recording focused = selection.focusedProperty().get();
        shown.set(scores.of(focused)
                .map(clip -> Neighbour.of(clip, scores.clips(), MOST))
                .orElse(List.of()));
        listening
                .otherProperty()
                .set(shown.get().isEmpty() ? null : shown.get().get(0).clip().recording());
    }
}
