package org.auscult.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Which panel lies over the window, if any; nothing under it is blocked. */
public final class Overlays {
    private final ReadOnlyObjectWrapper<@Nullable Overlay> open = new ReadOnlyObjectWrapper<>();

    /** A panel. */
    public enum Overlay {
        PALETTE,
        SHORTCUTS
    }

    /** The open panel; null if none. */
    public ReadOnlyObjectProperty<@Nullable Overlay> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Opens a panel in place of another, or closes it if it is open. */
    public void toggle(Overlay overlay) {
        open.set(open.get() == overlay ? null : overlay);
    }

    /** Closes the open panel, if any. */
    public void close() {
        open.set(null);
    }
}
