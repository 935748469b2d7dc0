package org.auscult.ui;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import javafx.animation.AnimationTimer;

/** Does one thing after the other, each in a frame of its own: all in one would hold the window up. */
public final class Gradually extends AnimationTimer {
    private final int every;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int frames;

    /** Does a thing every so many frames; in those between, the user's own clicks are answered. */
    public Gradually(int every) {
        this.every = every;
    }

    /** Does these from now on, in their order; what still waits of others is left undone. */
    public void run(Collection<? extends Runnable> things) {
        frames = 0;
        waiting.clear();
        waiting.addAll(things);
        start();
    }

    @Override
    public void handle(long now) {
        if (waiting.isEmpty()) {
            stop();
        } else if (++frames % every == 0) {
            waiting.remove().run();
        }
    }
}
