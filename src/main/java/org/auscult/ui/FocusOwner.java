package org.auscult.ui;

import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Where the keyboard is. Not by {@link Node#focusWithinProperty()}: it stays set where a focused node was taken out, and cells of
 * tables that are refilled claim a focus that they don't have.
 */
public final class FocusOwner {
    private FocusOwner() {}

    /** Whether the focus owner of a node's scene is that node or lies in it. */
    public static boolean isIn(Node part) {
        Scene scene = part.getScene();
        Node at = scene == null ? null : scene.getFocusOwner();
        while (at != null && at != part) {
            at = at.getParent();
        }
        return at != null;
    }
}
