package org.auscult.ui.shell;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.auscult.workbench.Pause;

/** A while of the window's clock. */
public final class Rest implements Pause {
    private final PauseTransition pause;

    /** @param seconds of the while */
    public Rest(double seconds) {
        pause = new PauseTransition(Duration.seconds(seconds));
    }

    @Override
    public void then(Runnable action) {
        pause.setOnFinished(event -> action.run());
        pause.playFromStart();
    }
}
