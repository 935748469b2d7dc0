package org.auscult.ui;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Whether a node is seen: what is hidden, as behind another tab, is laid out all the same and need not work for it. */
public final class Seen {
    private Seen() {}

    /** Whether neither a node nor anything that it lies in is hidden. A no that all shared would hold every hidden node for ever. */
    public static ObservableValue<Boolean> of(Node node) {
        return node.visibleProperty()
                .flatMap(isVisible -> isVisible
                        ? node.parentProperty().flatMap(Seen::of).orElse(true)
                        : new SimpleBooleanProperty(false));
    }
}
