package org.auscult.feature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The colours of a spectrogram's levels, for the window and the report.
 *
 * @param name for people
 * @param argb 256 opaque colours, from quiet to loud
 */
public record ColorScale(String name, int[] argb) {
    /** The names of the scales there are, the default first. */
    public static final List<String> NAMES = List.of("magma", "viridis", "cividis");

    /** The bundled scale of a name. */
    public static ColorScale load(String name) {
        String resource = "/org/auscult/assets/colormaps/" + name + ".tsv";
        try (InputStream in = ColorScale.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            int[] argb = new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .map(line -> Arrays.stream(line.split("\t"))
                            .mapToInt(Integer::parseInt)
                            .toArray())
                    .mapToInt(c -> 0xff000000 | c[0] << 16 | c[1] << 8 | c[2])
                    .toArray();
            return new ColorScale(name, argb);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The colour of a level between the ends of a range. */
    public int at(double level, double low, double high) {
        double share = (level - low) / (high - low);
        return argb[(int) Math.max(0, Math.min(255, share * 256))];
    }
}
