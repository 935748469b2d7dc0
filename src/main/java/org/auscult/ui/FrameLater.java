package org.auscult.ui;

import javafx.animation.AnimationTimer;

/**
 * Does something not in the coming frame but in the one after it: what the user waits for is seen first, what only follows it
 * then. Used on the FX thread.
 */
public final class FrameLater {
    private final AnimationTimer timer;
    private int frames;

    /** @param action is done once, however often it was asked for before */
    public FrameLater(Runnable action) {
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (++frames == 2) {
                    stop();
                    frames = 0;
                    action.run();
                }
            }
        };
    }

    /** Asks for it. */
    public void ask() {
        timer.start();
    }
}
