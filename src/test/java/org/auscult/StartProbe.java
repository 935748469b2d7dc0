package org.auscult;

import java.lang.management.ManagementFactory;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.stage.Stage;

/** The program, which prints how long after the start of the JVM its window was painted, and ends. On a busy machine the FX thread's
 * own time tells more. */
public final class StartProbe extends Application {
    private static final int PAINTED = 2;

    private final App app = new App();

    @Override
    public void start(Stage stage) {
        app.start(stage);
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames > PAINTED) {
                    System.out.println("usable after "
                            + ManagementFactory.getRuntimeMXBean().getUptime()
                            + " ms, in which the FX thread computed for "
                            + ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000 + " ms");
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
