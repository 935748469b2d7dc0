package org.auscult.ui.shell;

import org.auscult.workbench.Layout;

/** Brings the panes to where they were last, as soon as a data set is open, and keeps where they are from then on. */
public final class PanePlaces {
    private boolean begun;

    /** Follows the panes of a work area, whose window is shown before a data set is open. */
    public PanePlaces(WorkArea work, Layout layout) {
        work.visibleProperty().subscribe(visible -> {
            if (visible && !begun) {
                begun = true;
                work.moves().restore(layout.panesProperty().get());
                work.moves().placesProperty().subscribe(layout.panesProperty()::set);
            }
        });
    }
}
