package org.auscult.ui.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.auscult.inspection.OcclusionMap;
import org.auscult.ui.inspection.WhereMap.Part;

/**
 * What a map says, in words and in numbers.
 *
 * @param map of the recording that is looked at
 */
record WhereWords(OcclusionMap map) {
    /** The titles of the table's columns. */
    static final List<String> TITLES = List.of("from (s)", "to (s)", "from (Hz)", "to (Hz)", "score falls by (σ)");

    /** What a part does to the score. */
    String of(Part part) {
        String band = part.band() == Part.ALL
                ? "all frequencies"
                : String.format(
                        Locale.ROOT, "%.0f–%.0f Hz", map.edgesHz()[part.band()], map.edgesHz()[part.band() + 1]);
        String time = part.window() == Part.ALL
                ? "the whole time"
                : String.format(Locale.ROOT, "%.1f–%.1f s", map.start(part.window()), map.start(part.window() + 1));
        double fall = part.fall(map);
        return String.format(
                        Locale.ROOT,
                        "%s, %s: without it the score %s by %.2f σ, from %.2f to %.2f.",
                        time,
                        band,
                        fall >= 0 ? "falls" : "rises",
                        Math.abs(fall),
                        map.fused(),
                        map.fused() - fall)
                .replace(" -", " −");
    }

    /** The part without which the score falls most: a band of a window, a window or a band; the first if no fall is a number. */
    Part strongest() {
        List<Part> parts = parts();
        return parts.stream()
                .filter(part -> Double.isFinite(part.fall(map)))
                .max(Comparator.comparingDouble(part -> part.fall(map)))
                .orElse(parts.get(0));
    }

    /** A row a part. */
    List<List<String>> rows() {
        return parts().stream().map(this::row).toList();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int w = Part.ALL; w < map.windows(); w++) {
            for (int b = Part.ALL; b < map.bands(); b++) {
                if (w != Part.ALL || b != Part.ALL) {
                    parts.add(new Part(w, b));
                }
            }
        }
        return parts;
    }

    private List<String> row(Part part) {
        double[] edges = map.edgesHz();
        return List.of(
                number(part.window() == Part.ALL ? 0 : map.start(part.window())),
                number(part.window() == Part.ALL ? map.seconds() : map.start(part.window() + 1)),
                number(edges[part.band() == Part.ALL ? 0 : part.band()]),
                number(edges[part.band() == Part.ALL ? map.bands() : part.band() + 1]),
                String.format(Locale.ROOT, "%.4f", part.fall(map)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
