package org.auscult.ui.shell;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The room of a part of the window, which comes in when the window has time for it: styling all at once would hold up a start. */
final class LatePart extends StackPane {
    private final Region part;

    LatePart(Region part) {
        this.part = part;
    }

    /** What comes. */
    Region part() {
        return part;
    }

    /** Brings it, unless it is there. */
    void arrive() {
        if (getChildren().isEmpty()) {
            getChildren().add(part);
        }
    }
}
