package org.auscult;

import java.io.File;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import org.auscult.demo.PlantSettings;
import org.auscult.ui.shell.FolderChooser;
import org.jspecify.annotations.Nullable;

/** The JavaFX application: one window. */
public final class App extends Application {
    private @Nullable Desktop desktop;

    @Override
    public void start(Stage stage) {
        desktop =
                new Desktop(stage, Launcher.home(), PlantSettings.standard(), Platform::runLater, folderChooser(stage));
    }

    @Override
    public void stop() throws InterruptedException {
        if (desktop != null) {
            desktop.close();
        }
    }

    private static FolderChooser folderChooser(Stage stage) {
        return title -> {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(title);
            return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
        };
    }
}
