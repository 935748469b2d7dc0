package org.auscult.ui;

import javafx.scene.Node;
import javafx.scene.control.ToolBar;

/** Tools above or below a pane, in one row however narrow it is: what finds no room stands in a menu at its end. */
public class ToolRow extends ToolBar {
    /** The tools from left to right, the dearest first. */
    public ToolRow(Node... tools) {
        super(tools);
        getStyleClass().add("tool-row");
        setMinWidth(0);
    }
}
