package org.auscult.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * A scroll pane as wide as its content. It keeps no picture of it, as the toolkit's does: what changes at each frame would be
 * painted twice, and all around it anew.
 */
public final class Scrolled extends ScrollPane {
    /** Scrolls a view. */
    public Scrolled(Node content) {
        super(content);
        setFitToWidth(true);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        ScrollPaneSkin skin = new ScrollPaneSkin(this);
        lookup(".viewport").setCache(false);
        return skin;
    }
}
