package org.auscult.ui.spectrogram;

import java.util.HashMap;
import java.util.Map;

/** The colour maps by name, each read once. Used on the FX thread. */
final class ColorMaps {
    private final Map<String, ColorMap> read = new HashMap<>();

    ColorMap of(String name) {
        return read.computeIfAbsent(name, ColorMap::load);
    }
}
