package org.auscult.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;

/** What an empty pane says: what belongs there, and how to get it. What fills the pane may be lower than that. */
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
        label.setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        getChildren().addAll(image, WholeText.of(label));
        getChildren().addAll(actions);
        visibleProperty().addListener((property, old, isVisible) -> {
            if (!isVisible && FocusOwner.isIn(this)) {
                first(getParent()).ifPresent(Node::requestFocus);
            }
        });
    }

    /** What filled the pane takes the keyboard over: else it would go on to another pane. */
    private static Optional<Node> first(Parent part) {
        for (Node child : part.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child.isDisabled()) {
                continue;
            }
            if (child.isFocusTraversable()) {
                return Optional.of(child);
            }
            Optional<Node> within = child instanceof Parent inner ? first(inner) : Optional.empty();
            if (within.isPresent()) {
                return within;
            }
        }
        return Optional.empty();
    }
}
