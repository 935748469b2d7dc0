package org.auscult.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out how a folder is laid out: by the layout that fits the most files, the more particular one if two fit as many. */
final class LayoutChoice {
    private final List<DatasetLayout> layouts;

    /**
     * What was chosen.
     *
     * @param layout the layout
     * @param recognition why
     * @param recordings what it read
     * @param problems with lists, which keep no folder from being opened in another layout
     */
    record Chosen(
            DatasetLayout layout, Recognition recognition, List<Recording> recordings, List<FileProblem> problems) {}

    LayoutChoice(List<DatasetLayout> layouts) {
        this.layouts = layouts;
    }

    Chosen choose(Path root, List<Path> files, ScanSettings settings) throws IOException {
        Map<DatasetLayout, List<Recording>> read = new LinkedHashMap<>();
        List<FileProblem> problems = new ArrayList<>();
        String wish = settings.layout();
        for (DatasetLayout layout : layouts) {
            boolean counts = wish == null || layout.isCalled(wish);
            read.put(layout, layout.read(root, files, settings, counts ? problems::add : problem -> {}));
        }
        DatasetLayout best = wish == null ? best(read, files) : named(wish);
        List<Recording> recordings = best == null ? List.of() : read.getOrDefault(best, List.of());
        if (recordings.isEmpty() && !problems.isEmpty()) {
            throw new DamagedListException(problems.get(0));
        }
        if (files.isEmpty() && recordings.isEmpty()) {
            throw new IOException(root + " holds no WAV, AIFF or FLAC file; open a folder that does, or one above it");
        }
        if (best == null || recordings.isEmpty()) {
            throw new IOException(root + " holds " + files.size() + " sound files, none "
                    + (wish == null ? "in a layout that is known" : "that fits the layout " + wish)
                    + "; looked for "
                    + layouts.stream()
                            .map(l -> l.name() + " (" + l.example() + ")")
                            .collect(Collectors.joining(", ")));
        }
        return new Chosen(
                best,
                new Recognition(best.name(), why(best, recordings, files, wish), fits(read, files)),
                recordings,
                problems);
    }

    private static @Nullable DatasetLayout best(Map<DatasetLayout, List<Recording>> read, List<Path> files) {
        FilesThere there = new FilesThere(files);
        DatasetLayout best = null;
        int most = 0;
        for (Map.Entry<DatasetLayout, List<Recording>> one : read.entrySet()) {
            int fits = there.count(one.getValue());
            boolean isOutranked = one.getKey().isFallback() && 2 * most >= files.size() && most > 0;
            if (fits > most && !isOutranked) {
                best = one.getKey();
                most = fits;
            }
        }
        return best;
    }

    private DatasetLayout named(String name) {
        return layouts.stream()
                .filter(layout -> layout.isCalled(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no layout \"" + name + "\"; there are "
                        + layouts.stream()
                                .map(layout -> layout.key() + " (" + layout.name() + ")")
                                .collect(Collectors.joining(", "))));
    }

    private static String why(
            DatasetLayout layout, List<Recording> recordings, List<Path> files, @Nullable String wish) {
        String counts = fits(recordings, files) + " of " + files.size() + " sound files "
                + (layout.isFallback() ? "are read by what their folders and names say, as in " : "fit ")
                + layout.example();
        if (wish != null) {
            return "chosen by you; " + counts;
        }
        return layout.isFallback() ? counts + "; no other layout fits half of them" : counts;
    }

    /** How many of the files are understood: a list may name missing ones, several parts of one, and others elsewhere. */
    private static int fits(List<Recording> recordings, List<Path> files) {
        Set<Path> understood = recordings.stream().map(Recording::file).collect(Collectors.toSet());
        return (int) files.stream().filter(understood::contains).count();
    }

    private static Map<String, Integer> fits(Map<DatasetLayout, List<Recording>> read, List<Path> files) {
        Map<String, Integer> fits = new HashMap<>();
        read.forEach((layout, recordings) -> fits.put(layout.name(), fits(recordings, files)));
        return fits.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }
}
