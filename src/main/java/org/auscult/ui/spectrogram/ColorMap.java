package org.auscult.ui.spectrogram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * A perceptual colour map.
 *
 * @param name for people
 * @param argb 256 colours, from quiet to loud
 */
record ColorMap(String name, int[] argb) {
    /** The names of the maps there are, the default first. */
    static final List<String> NAMES = List.of("magma", "viridis", "cividis");

    static ColorMap load(String name) {
        String resource = "/org/auscult/assets/colormaps/" + name + ".tsv";
        try (InputStream in = ColorMap.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            int[] argb = text.lines()
                    .map(line -> line.split("\t"))
                    .mapToInt(p -> 0xff000000
                            | Integer.parseInt(p[0]) << 16
                            | Integer.parseInt(p[1]) << 8
                            | Integer.parseInt(p[2]))
                    .toArray();
            return new ColorMap(name, argb);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Color color(int index) {
        int c = argb[index];
        return Color.rgb(c >> 16 & 0xff, c >> 8 & 0xff, c & 0xff);
    }
}
