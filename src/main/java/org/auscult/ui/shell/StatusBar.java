package org.auscult.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.auscult.ui.Icons;
import org.auscult.workbench.Action;
import org.auscult.workbench.Jobs;

/** The line at the bottom: what runs, and where sound goes. */
final class StatusBar extends HBox {
    StatusBar(Jobs jobs, Action showJobs, ObservableValue<String> soundDevice) {
        setId("status-bar");
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        JobsBar running = new JobsBar(jobs, showJobs);
        HBox.setHgrow(running, Priority.ALWAYS);
        running.setMinWidth(0);
        Label sound = new Label(null, Icons.of("mdi2s-speaker"));
        sound.setId("sound-device");
        sound.getStyleClass().addAll("text-small", "text-muted");
        sound.textProperty().bind(soundDevice);
        getChildren().addAll(running, sound);
    }
}
