package org.auscult;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.auscult.demo.PlantSettings;
import org.auscult.workbench.PathChooser;
import org.jspecify.annotations.Nullable;

/** The JavaFX application: one window. */
public final class App extends Application {
    private @Nullable Desktop desktop;

    @Override
    public void start(Stage stage) {
        desktop = new Desktop(stage, Launcher.home(), PlantSettings.standard(), Platform::runLater, pathChooser(stage));
    }

    @Override
    public void stop() throws InterruptedException {
        if (desktop != null) {
            desktop.close();
        }
    }

    private static PathChooser pathChooser(Stage stage) {
        return new PathChooser() {
            @Override
            public Optional<Path> folder(String title) {
                DirectoryChooser chooser = new DirectoryChooser();
                chooser.setTitle(title);
                return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
            }

            @Override
            public Optional<Path> save(String title, String suggestedName) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(title);
                chooser.setInitialFileName(suggestedName);
                return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
            }

            @Override
            public Optional<Path> file(String title) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(title);
                return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
            }
        };
    }
}
