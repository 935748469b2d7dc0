package org.auscult.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;

/** What was told of a job: a button, and the lines below it while it is on. */
final class JobLines {
    private static final int ROWS = 9;

    private final ToggleButton button = new ToggleButton("Log");
    private final StackPane place = new StackPane();

    /** @param lines may grow */
    JobLines(String title, ObservableList<String> lines) {
        button.setAccessibleText("Log: " + title);
        // Many jobs are listed, few are read.
        button.selectedProperty().addListener((property, old, isOn) -> {
            if (isOn) {
                place.getChildren().setAll(text(title, lines));
            } else {
                place.getChildren().clear();
            }
        });
    }

    private static TextArea text(String title, ObservableList<String> lines) {
        TextArea text = new TextArea();
        text.setEditable(false);
        text.setPrefRowCount(ROWS);
        text.setAccessibleText("What was told of: " + title);
        text.getStyleClass().add("job-log");
        text.textProperty().bind(Bindings.createStringBinding(() -> String.join("\n", lines), lines));
        return text;
    }

    ToggleButton button() {
        return button;
    }

    StackPane place() {
        return place;
    }
}
