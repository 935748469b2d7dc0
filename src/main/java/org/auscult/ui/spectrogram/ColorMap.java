package org.auscult.ui.spectrogram;

import java.util.List;
import javafx.scene.paint.Color;
import org.auscult.feature.ColorScale;

/** A perceptual colour scale as the window paints it. */
record ColorMap(ColorScale scale) {
    /** The names of the maps there are, the default first. */
    static final List<String> NAMES = ColorScale.NAMES;

    static ColorMap load(String name) {
        return new ColorMap(ColorScale.load(name));
    }

    /** 256 colours, from quiet to loud. */
    int[] argb() {
        return scale.argb();
    }

    Color color(int index) {
        int c = argb()[index];
        return Color.rgb(c >> 16 & 0xff, c >> 8 & 0xff, c & 0xff);
    }
}
