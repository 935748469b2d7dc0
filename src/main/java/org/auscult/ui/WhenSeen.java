package org.auscult.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/** Fills a view anew when what it shows has changed: once a frame at most, and only while it is seen. */
public final class WhenSeen {
    private final Parent view;
    private final Runnable fill;
    private final ObservableValue<Boolean> seen;
    private boolean isStale = true;

    /** @param view calls {@link #layOut} when it lays out its children */
    public WhenSeen(Parent view, Runnable fill) {
        this.view = view;
        this.fill = fill;
        seen = Seen.of(view);
        seen.addListener((property, old, isSeen) -> view.requestLayout());
    }

    /** What is shown has changed. */
    public void stale() {
        isStale = true;
        view.requestLayout();
    }

    /** Fills the view if it must be and is seen. */
    public void layOut() {
        if (seen.getValue()) {
            now();
        }
    }

    /** Fills the view if it must be, for what leaves the window unseen. */
    public void now() {
        if (isStale) {
            isStale = false;
            fill.run();
        }
    }
}
