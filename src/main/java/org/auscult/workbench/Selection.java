package org.auscult.workbench;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.auscult.dataset.Recording;
import org.jspecify.annotations.Nullable;

/** Which recording everything is about. Every view reads it, and every click sets it. */
public final class Selection {
    private final ObjectProperty<@Nullable Recording> focused = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Recording> hovered = new SimpleObjectProperty<>();

    /** The recording shown everywhere; null if none. */
    public ObjectProperty<@Nullable Recording> focusedProperty() {
        return focused;
    }

    /** The recording under the pointer in some view; null if none. */
    public ObjectProperty<@Nullable Recording> hoveredProperty() {
        return hovered;
    }
}
