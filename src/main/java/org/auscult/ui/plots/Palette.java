package org.auscult.ui.plots;

import javafx.scene.paint.Color;

/** Colours that stay apart for most eyes (after Okabe and Ito), legible on light and dark grounds. */
final class Palette {
    private static final String[] HEX = {
        "#0f82c8", "#d55e00", "#009e73", "#c5669a", "#a0785a", "#7a5cd6", "#5f7f8f", "#a3324f"
    };

    /** Of the fused score. */
    static final Color FUSED = Color.web("#e0457b");

    /** Of what used test labels. */
    static final Color ORACLE = Color.web("#bf8700");

    private Palette() {}

    /** As 0xRRGGBB. */
    static int rgb(int index) {
        return Integer.parseInt(HEX[Math.floorMod(index, HEX.length)].substring(1), 16);
    }

    static Color color(int index) {
        return Color.web(HEX[Math.floorMod(index, HEX.length)]);
    }
}
