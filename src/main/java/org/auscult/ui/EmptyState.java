package org.auscult.ui;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;

/** What an empty pane says: what belongs there, and how to get it. */
public class EmptyState extends VBox {
    /** @param actions buttons that fill the pane */
    public EmptyState(String icon, String text, Node... actions) {
        this(icon, new ReadOnlyStringWrapper(text), actions);
    }

    /** One whose text changes. */
    public EmptyState(String icon, ObservableValue<String> text, Node... actions) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        FontIcon image = Icons.of(icon);
        image.getStyleClass().add("empty-icon");
        Label label = new Label();
        label.textProperty().bind(text);
        label.setWrapText(true);
        label.setMaxWidth(340);
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        label.getStyleClass().add("text-muted");
        getChildren().addAll(image, label);
        getChildren().addAll(actions);
    }
}
