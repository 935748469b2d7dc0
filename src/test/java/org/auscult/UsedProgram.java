package org.auscult;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The program with a user, on a thread of his own; it ends when he is done. */
abstract class UsedProgram extends Application {
    private final App app = new App();

    /** What the user does. */
    abstract void use(Scene scene) throws Exception;

    @Override
    public void start(Stage stage) {
        app.start(stage);
        Thread user = new Thread(() -> {
            try {
                use(stage.getScene());
            } catch (Exception e) {
                e.printStackTrace(System.out);
            } finally {
                Platform.runLater(stage::close);
            }
        });
        user.start();
    }

    @Override
    public void stop() throws InterruptedException {
        app.stop();
    }
}
