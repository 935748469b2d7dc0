package org.auscult.ui.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.auscult.ui.Icons;
import org.auscult.ui.ShownWhile;
import org.auscult.workbench.QueuedTraining;

/** The trainings that wait for their turn: each can go up a place or be taken out. */
public final class QueueList extends VBox {
    private final ObservableList<QueuedTraining> queue;

    /**
     * A list that is there while some wait.
     *
     * @param queue is reordered and taken from
     */
    public QueueList(String id, ObservableList<QueuedTraining> queue) {
        super(2);
        this.queue = queue;
        setId(id);
        ShownWhile.holds(Bindings.isNotEmpty(queue), this);
        queue.addListener((ListChangeListener<QueuedTraining>) change -> fill());
        fill();
    }

    private void fill() {
        Label head = new Label(queue.size() == 1 ? "Then" : "Then, one after the other");
        head.getStyleClass().addAll("text-small", "text-muted");
        List<Node> rows = new ArrayList<>(List.of(head));
        for (int i = 0; i < queue.size(); i++) {
            rows.add(row(i));
        }
        getChildren().setAll(rows);
    }

    private HBox row(int place) {
        QueuedTraining training = queue.get(place);
        Label title = new Label(training.title());
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button up = button("mdi2a-arrow-up", "Train earlier: " + training.title());
        up.setDisable(place == 0);
        up.setOnAction(event -> Collections.swap(queue, place, place - 1));
        Button remove = button("mdi2c-close", "Take out of the queue: " + training.title());
        remove.setOnAction(event -> queue.remove(place));
        HBox row = new HBox(6, title, up, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Button button(String icon, String text) {
        Button button = new Button(null, Icons.of(icon));
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        return button;
    }
}
