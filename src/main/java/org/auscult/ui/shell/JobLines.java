package org.auscult.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What was told of a job: a button, and the lines below it once it was pressed. */
final class JobLines {
    private static final int ROWS = 9;

    private final Button button = new Button("Log");
    private final StackPane place = new StackPane();
    private @Nullable ListChangeListener<String> following;

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
                following = null;
                button.setText("Log");
            }
        });
    }

    private TextArea text(String title, ObservableList<String> lines) {
        TextArea text = new TextArea();
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.setAccessibleText("What was told of: " + title);
        text.getStyleClass().add("job-log");
        text.appendText(String.join("\n", lines));
        following = change -> follow(text, lines, change);
        lines.addListener(new WeakListChangeListener<>(following));
        return text;
    }

    /** What is added is appended, by which the text goes to its end: there is the newest. */
    private static void follow(
            TextArea text, ObservableList<String> lines, ListChangeListener.Change<? extends String> change) {
        while (change.next()) {
            if (change.wasRemoved() || change.getTo() < lines.size()) {
                text.clear();
                text.appendText(String.join("\n", lines));
                return;
            }
            String before = text.getLength() == 0 ? "" : "\n";
            text.appendText(before + String.join("\n", change.getAddedSubList()));
        }
    }

    Button button() {
        return button;
    }

    StackPane place() {
        return place;
    }
}
