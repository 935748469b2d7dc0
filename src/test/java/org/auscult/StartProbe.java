package org.auscult;

import java.lang.management.ManagementFactory;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.stage.Stage;

/**
 * The program, which prints how long after the start of the JVM its window was painted, and how long it stood still afterwards,
 * and ends. On a busy machine the FX thread's own time tells more.
 */
public final class StartProbe extends Application {
    private static final int PAINTED = 2;
    private static final long AFTERWARDS = 5_000_000_000L;

    private final App app = new App();

    @Override
    public void start(Stage stage) {
        app.start(stage);
        new AnimationTimer() {
            private int frames;
            private long painted;
            private long last;
            private long longest;

            @Override
            public void handle(long now) {
                long at = System.nanoTime();
                if (++frames == PAINTED + 1) {
                    painted = at;
                    System.out.println("usable after "
                            + ManagementFactory.getRuntimeMXBean().getUptime()
                            + " ms, in which the FX thread computed for "
                            + ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000 + " ms");
                } else if (painted > 0) {
                    longest = Math.max(longest, at - last);
                }
                last = at;
                if (painted > 0 && at - painted > AFTERWARDS) {
                    System.out.println(
                            "longest time between two frames in the 5 s after that: " + longest / 1_000_000 + " ms");
                    stop();
                    stage.close();
                }
            }
        }.start();
    }

    @Override
    public void stop() throws InterruptedException {
        app.stop();
    }
}
