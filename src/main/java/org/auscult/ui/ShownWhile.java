package org.auscult.ui;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/** Nodes that take no room while they are not shown. */
public final class ShownWhile {
    private ShownWhile() {}

    /** The node, shown while a condition holds. */
    public static <N extends Node> N holds(ObservableBooleanValue condition, N node) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
        return node;
    }
}
