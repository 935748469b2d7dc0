package org.auscult.ui;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;

/**
 * Does something not in the coming frame but in the one after it: what the user waits for is seen first, what only follows it
 * then. Used on the FX thread.
 */
public final class FrameLater extends AnimationTimer {
    private final Runnable action;
    private int frames;

    private FrameLater(Runnable action) {
        this.action = action;
    }

    /** Has something done whenever one of these has changed; once, however often they do meanwhile. */
    public static void after(Runnable action, ObservableValue<?>... changing) {
        FrameLater later = new FrameLater(action);
        for (ObservableValue<?> one : changing) {
            one.addListener((property, old, value) -> later.start());
        }
    }

    @Override
    public void handle(long now) {
        if (++frames == 2) {
            stop();
            frames = 0;
            action.run();
        }
    }
}
