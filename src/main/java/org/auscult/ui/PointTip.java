package org.auscult.ui;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/** A tooltip that says what is under the pointer, and is none where nothing is: an empty one is a box beside the pointer. */
public final class PointTip {
    private final Node view;
    private final Tooltip tooltip = new Tooltip();

    /** Says nothing at first. */
    public PointTip(Node view) {
        this.view = view;
    }

    /** Says this from now on; nothing if it is empty. */
    public void say(String words) {
        boolean wasEmpty = tooltip.getText().isEmpty();
        tooltip.setText(words);
        if (words.isEmpty()) {
            Tooltip.uninstall(view, tooltip);
        } else if (wasEmpty) {
            Tooltip.install(view, tooltip);
        }
    }
}
