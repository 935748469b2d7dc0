package org.auscult.dataset;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.auscult.audio.Excerpt;

/**
 * A row of a list of recordings.
 *
 * @param cells by column
 */
record ManifestRow(Map<String, String> cells) {
    private static final Set<String> KNOWN = Set.of(
            "file",
            "name",
            "machine",
            "type",
            "id",
            "label",
            "condition",
            "split",
            "domain",
            "start",
            "seconds",
            Manifest.SHA);

    /** What a column is called: only what has a meaning here is the same in any case; an attribute is named as it was written. */
    static String column(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        if (lower.equals("filename") || lower.equals("file_name")) {
            return "file";
        }
        return KNOWN.contains(lower) || lower.equals(Recording.SNR) ? lower : title;
    }

    /** A row under a header of columns; what is empty is not there. */
    static ManifestRow of(List<String> header, List<String> texts) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size() && i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                cells.put(header.get(i), texts.get(i));
            }
        }
        return new ManifestRow(cells);
    }

    /**
     * The recording that it tells of.
     *
     * @param root where relative paths begin
     * @param words by which labels and splits are understood, besides the usual ones
     * @throws IllegalArgumentException saying what can't be understood
     */
    Recording recording(Path root, FolderRules words) {
        String file = cells.getOrDefault("file", "");
        if (file.isEmpty()) {
            throw new IllegalArgumentException("it names no file");
        }
        Path path = path(root, file);
        Excerpt excerpt = excerpt();
        String ofFile = path.startsWith(root) ? Paths.name(root, path) : Paths.slashed(path);
        Map<String, String> attributes = new HashMap<>(cells);
        attributes.keySet().removeAll(KNOWN);
        String type = cells.getOrDefault("machine", cells.getOrDefault("type", ""));
        if (type.isEmpty()) {
            throw new IllegalArgumentException("it names no machine");
        }
        return new Recording(
                path,
                cells.getOrDefault("name", Recording.nameOfPart(ofFile, excerpt)),
                new MachineId(type, cells.getOrDefault("id", "00")),
                split(cells.getOrDefault("split", "test"), words),
                condition(cells.getOrDefault("label", cells.getOrDefault("condition", "")), words),
                Domain.of(cells.getOrDefault("domain", "")),
                attributes,
                excerpt);
    }

    private static Path path(Path root, String file) {
        try {
            return root.resolve(file.replace('\\', '/')).normalize();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("\"" + file + "\" is no path", e);
        }
    }

    private Excerpt excerpt() {
        return cells.containsKey("start") || cells.containsKey("seconds")
                ? new Excerpt(number("start", "0"), number("seconds", "Infinity"))
                : Excerpt.WHOLE;
    }

    /** Spreadsheets that part cells by semicolons write a comma before the decimals. */
    private double number(String column, String absent) {
        String text = cells.getOrDefault(column, absent);
        try {
            return Double.parseDouble(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(column + " is \"" + text + "\", not a number", e);
        }
    }

    private static Split split(String word, FolderRules words) {
        return words.split(word)
                .or(() -> FolderRules.USUAL.split(word))
                .or(() -> Optional.of(Split.SUPPLEMENTAL)
                        .filter(split -> split.label().equalsIgnoreCase(word)))
                .orElseThrow(() -> new IllegalArgumentException("the split is \"" + word + "\", not train or test"));
    }

    private static Condition condition(String word, FolderRules words) {
        Condition own = words.condition(word);
        Condition condition = own == Condition.UNKNOWN ? Condition.of(word) : own;
        if (condition == Condition.UNKNOWN && !word.isEmpty() && !word.equalsIgnoreCase(condition.label())) {
            throw new IllegalArgumentException("the label is \"" + word + "\", not normal or anomaly");
        }
        return condition;
    }
}
