package org.auscult.ui.shell;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;

/** Where a dragged tab lands: on the right of the plots it stands beside them, away from all strips in a window of its own. */
final class TabLandings {
    private static final double EDGE = 0.75;

    private final PaneMoves moves;
    private final SplitArea plotArea;
    private final TabPane plots;
    private final TabPane beside;

    /** Where a tab lands. */
    enum Landing {
        WHERE_IT_IS(""),
        STRIP("Back to the other tabs"),
        BESIDE("Beside the other plots"),
        APART("A window of its own");

        private final String words;

        Landing(String words) {
            this.words = words;
        }

        /** For people. */
        String words() {
            return words;
        }
    }

    /**
     * Landings in an area of plots.
     *
     * @param plots its strip of tabs
     * @param beside the strip at its right
     */
    TabLandings(PaneMoves moves, SplitArea plotArea, TabPane plots, TabPane beside) {
        this.moves = moves;
        this.plotArea = plotArea;
        this.plots = plots;
        this.beside = beside;
    }

    /** Where a tab lands when it is let go at a place of the screen. */
    Landing at(PaneTab tab, double screenX, double screenY) {
        if (tab.home() != plots || !holds(plotArea, screenX, screenY)) {
            return holds(tab.getTabPane(), screenX, screenY) ? Landing.WHERE_IT_IS : Landing.APART;
        }
        Bounds area = plotArea.localToScreen(plotArea.getLayoutBounds());
        boolean isRight = screenX > area.getCenterX();
        if (tab.getTabPane() == beside) {
            return isRight ? Landing.WHERE_IT_IS : Landing.STRIP;
        }
        boolean isRoomMade = !beside.getTabs().isEmpty() || screenX > area.getMinX() + EDGE * area.getWidth();
        return isRight && isRoomMade && moves.obstacleBeside(tab).isEmpty() ? Landing.BESIDE : Landing.WHERE_IT_IS;
    }

    /** Lets a tab go at a place of the screen. */
    void land(PaneTab tab, Landing landing, double screenX, double screenY) {
        switch (landing) {
            case WHERE_IT_IS -> {}
            case STRIP -> moves.move(tab, plots);
            case BESIDE -> moves.move(tab, beside);
            case APART ->
                moves.pullApart(
                        tab,
                        new Rectangle2D(screenX - 60, screenY - 10, PaneMoves.APART_WIDTH, PaneMoves.APART_HEIGHT));
        }
    }

    private static boolean holds(@Nullable Node node, double screenX, double screenY) {
        Bounds bounds = node == null ? null : node.localToScreen(node.getLayoutBounds());
        return bounds != null && bounds.contains(screenX, screenY);
    }
}
