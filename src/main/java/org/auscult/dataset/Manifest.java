package org.auscult.dataset;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import org.auscult.file.AtomicFiles;
import org.auscult.file.Csv;

/**
 * Recordings as a CSV list. Needed are the columns {@code file} (or {@code filename}) and {@code machine}; {@code id}, {@code label}, {@code split},
 * {@code domain}, {@code start} and {@code seconds} (of a part) and {@code name} are understood, in any case; every other column
 * is an attribute. A table of scores, as this program writes them, is no such list.
 */
public final class Manifest {
    /** Stands before the name of a score that is standardised by the machine's normals, in a table of scores. */
    public static final String STANDARDISED = "z_";

    private static final List<String> COLUMNS =
            List.of("file", "name", "machine", "id", "label", "split", "domain", "start", "seconds");
    /** The column of hashes. */
    static final String SHA = "sha256";

    private static final Set<String> LABELS = Set.of("label", "condition", "split");

    private Manifest() {}

    /**
     * Reads a list; none if it is about something else, or a table of scores.
     *
     * @param root where relative paths begin
     * @throws DamagedListException naming the list and its row, if one can't be understood
     * @throws IOException if it can't be read
     */
    public static List<Recording> read(Path list, Path root) throws IOException {
        List<FileProblem> problems = new ArrayList<>();
        List<Recording> recordings = read(list, root, FolderRules.USUAL, problems::add);
        if (!problems.isEmpty()) {
            throw new DamagedListException(problems.get(0));
        }
        return recordings;
    }

    /**
     * The same, of the rows that can be understood.
     *
     * @param words by which labels and splits are understood, besides the usual ones
     * @param problems told of the other rows
     * @throws DamagedListException naming the list, if it is no CSV, or lacks a column that it needs
     */
    static List<Recording> read(Path list, Path root, FolderRules words, Consumer<FileProblem> problems)
            throws IOException {
        List<List<String>> rows = CsvRows.read(list);
        List<String> header = rows.isEmpty()
                ? List.of()
                : rows.get(0).stream().map(ManifestRow::column).toList();
        if (isOfScores(header) || isOfFaults(header)) {
            return List.of();
        }
        boolean hasFile = header.contains("file");
        boolean hasMachine = header.contains("machine") || header.contains("type");
        if (!hasFile || !hasMachine) {
            if (hasFile && header.stream().anyMatch(LABELS::contains)) {
                throw new DamagedListException(
                        list,
                        "it has no column machine, but " + String.join(", ", rows.get(0)),
                        "add one that names the type of machine in each row");
            }
            return List.of();
        }
        List<Recording> recordings = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            try {
                recordings.add(ManifestRow.of(header, rows.get(i)).recording(root, words));
            } catch (IllegalArgumentException e) {
                problems.accept(new FileProblem(
                        ProblemKind.UNREADABLE, list, "row " + (i + 1) + ": " + e.getMessage(), "correct it"));
            }
        }
        return recordings;
    }

    /** The table of a selection and that of the command line have the fused score, a run's has roles and standardised scores. */
    private static boolean isOfScores(List<String> header) {
        return header.contains("fused")
                || header.contains("role") && header.stream().anyMatch(title -> title.startsWith(STANDARDISED));
    }

    /** A demo plant has one beside its recordings, with a row for each time that a fault sounds. */
    private static boolean isOfFaults(List<String> header) {
        return header.contains("fault") && header.contains("severity");
    }

    /**
     * The hashes that {@link #write} put into a list, by file as it stands there.
     *
     * @throws IOException naming the list, if it has none
     */
    public static Map<String, String> hashes(Path list) throws IOException {
        List<List<String>> rows = CsvRows.read(list);
        int file = rows.isEmpty() ? -1 : rows.get(0).indexOf("file");
        int hash = rows.isEmpty() ? -1 : rows.get(0).indexOf(SHA);
        if (file < 0 || hash < 0) {
            throw new IOException(list + " has no columns file and " + SHA + "; it is damaged");
        }
        return rows.stream()
                .skip(1)
                .filter(row -> row.size() > Math.max(file, hash))
                .collect(Collectors.toMap(row -> row.get(file), row -> row.get(hash), (a, b) -> a));
    }

    /**
     * Writes a list that {@link #read} reads, in one piece.
     *
     * @param hash the SHA-256 of a recording's file
     * @throws IOException if it can't be written
     */
    public static void write(Path list, List<Recording> recordings, Function<Recording, String> hash)
            throws IOException {
        List<String> attributes = recordings.stream()
                .flatMap(r -> r.attributes().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        AtomicFiles.write(list, temporary -> {
            try (Writer writer = Files.newBufferedWriter(temporary);
                    CSVPrinter csv = new CSVPrinter(writer, Csv.COMMAS)) {
                List<String> header = new ArrayList<>(COLUMNS);
                header.addAll(attributes);
                header.add(SHA);
                csv.printRecord(header);
                for (Recording r : recordings) {
                    csv.printRecord(cells(r, attributes, hash.apply(r)));
                }
            }
        });
    }

    private static List<Object> cells(Recording r, List<String> attributes, String hash) {
        List<Object> cells = new ArrayList<>(List.of(
                r.file(),
                r.name(),
                r.machine().type(),
                r.machine().id(),
                r.condition().label(),
                r.split().label(),
                r.domain().label()));
        cells.add(r.excerpt().isWhole() ? "" : r.excerpt().startSeconds());
        cells.add(r.excerpt().isWhole() ? "" : r.excerpt().seconds());
        attributes.forEach(name -> cells.add(r.attributes().getOrDefault(name, "")));
        cells.add(hash);
        return cells;
    }
}
