package org.auscult.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;

/** What was told of a job: a button, and the lines below it once it was pressed. */
final class JobLines {
    private static final int ROWS = 9;

    private final Button button = new Button("Log");
    private final StackPane place = new StackPane();

    /** @param lines may grow */
    JobLines(String title, ObservableList<String> lines) {
        button.setAccessibleText("Log: " + title);
        // Many jobs are listed, few are read.
        button.setOnAction(event -> {
            if (place.getChildren().isEmpty()) {
                place.getChildren().add(text(title, lines));
                button.setText("Hide log");
            } else {
                place.getChildren().clear();
                button.setText("Log");
            }
        });
    }

    private static TextArea text(String title, ObservableList<String> lines) {
        TextArea text = new TextArea();
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.setAccessibleText("What was told of: " + title);
        text.getStyleClass().add("job-log");
        text.textProperty().bind(Bindings.createStringBinding(() -> String.join("\n", lines), lines));
        return text;
    }

    Button button() {
        return button;
    }

    StackPane place() {
        return place;
    }
}
