package org.auscult;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.auscult.dataset.Recording;
import org.auscult.workbench.FixedPaths;

/** The whole program, used for a moment, then waiting to be killed. Its argument is the home. */
public final class KilledProgram {
    /** Is said once the session is on the disk. */
    static final String READY = "ready to be killed";

    private KilledProgram() {}

    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /** Apart from the main class, so that a class path is enough. */
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            Path home = Path.of(getParameters().getRaw().get(0));
            new Desktop(stage, home, SmallPlant.SETTINGS, Platform::runLater, new FixedPaths());
            Scene scene = stage.getScene();
            ((Button) scene.lookup("#welcome-open-demo")).fire();
            Thread user = new Thread(() -> use(scene, home.resolve("session.json")), "user");
            user.setDaemon(true);
            user.start();
        }
    }

    private static void use(Scene scene, Path session) {
        try {
            TableView<Recording> table = table(scene);
            while (table.getColumns().stream().noneMatch(column -> "Fused".equals(column.getId()))) {
                Thread.sleep(50);
            }
            Platform.runLater(() -> {
                ((TextField) scene.lookup("#filter-text")).setText("type:fan");
                table.getSelectionModel().select(5);
                ((TabPane) scene.lookup("#plots")).getSelectionModel().select(1);
            });
            while (!isKept(session)) {
                Thread.sleep(50);
            }
            System.out.println(READY);
            Thread.sleep(Long.MAX_VALUE);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static boolean isKept(Path session) throws java.io.IOException {
        if (!Files.exists(session)) {
            return false;
        }
        String text = Files.readString(session);
        return text.contains("type:fan") && text.contains("\"tab-roc\"") && !text.contains("\"focused\" : \"\"");
    }

    @SuppressWarnings("unchecked") // the table of recordings
    private static TableView<Recording> table(Scene scene) throws Exception {
        return (TableView<Recording>) Pulses.await(scene, "#recordings-table");
    }
}
