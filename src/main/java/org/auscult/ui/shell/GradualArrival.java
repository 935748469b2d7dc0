package org.auscult.ui.shell;

import java.util.Iterator;
import java.util.List;
import javafx.animation.AnimationTimer;

/**
 * Brings panes into the window one after the other while it already stands. All at once they would hold up its start; each when
 * it is first shown, the user.
 */
final class GradualArrival extends AnimationTimer {
    /** Frames between two panes, in which the user's own clicks are answered. */
    private static final int PAUSE = 6;

    private final Iterator<PaneTab> waiting;
    private int frames;

    GradualArrival(List<PaneTab> panes) {
        waiting = panes.iterator();
    }

    @Override
    public void handle(long now) {
        if (!waiting.hasNext()) {
            stop();
        } else if (++frames % PAUSE == 0) {
            waiting.next().arrive();
        }
    }
}
