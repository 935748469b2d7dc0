package org.auscult.workbench;

import java.util.List;

/**
 * Which panes of the window are not in their place.
 *
 * @param apart those in a window of their own
 * @param beside titles of the plots shown beside the others
 */
public record PaneLayout(List<Apart> apart, List<String> beside) {
    /**
     * A pane in a window of its own, in pixels of the desktop.
     *
     * @param title of the pane
     */
    public record Apart(String title, double x, double y, double width, double height) {}

    /** Every pane is in its place. */
    public static final PaneLayout AT_HOME = new PaneLayout(List.of(), List.of());

    /** Takes what is missing in a file as empty. */
    public PaneLayout {
        apart = apart == null ? List.of() : List.copyOf(apart);
        beside = beside == null ? List.of() : List.copyOf(beside);
    }
}
