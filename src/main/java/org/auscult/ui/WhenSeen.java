package org.auscult.ui;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Fills a view anew when what it shows has changed: once a frame at most, and only while it is seen. */
public final class WhenSeen {
    private final Runnable fill;
    private final ObservableValue<Boolean> seen;
    private boolean isStale = true;

    /** Fills a view before the frame in which it is first seen. */
    public WhenSeen(Node view, Runnable fill) {
        this.fill = fill;
        seen = Seen.of(view);
        seen.addListener((property, old, isSeen) -> Platform.requestNextPulse());
        Runnable beforeFrame = this::beforeFrame;
        view.sceneProperty().addListener((property, old, scene) -> {
            if (old != null) {
                old.removePreLayoutPulseListener(beforeFrame);
            }
            if (scene != null) {
                scene.addPreLayoutPulseListener(beforeFrame);
            }
        });
    }

    /** What is shown has changed. */
    public void stale() {
        isStale = true;
        Platform.requestNextPulse();
    }

    private void beforeFrame() {
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
