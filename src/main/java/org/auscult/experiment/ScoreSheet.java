package org.auscult.experiment;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.auscult.dataset.Condition;
import org.auscult.dataset.MachineId;
import org.auscult.evaluation.Evaluation;
import org.auscult.evaluation.EvaluationRow;
import org.jspecify.annotations.Nullable;

/**
 * Scores of files from a CSV of any program: {@code file,score} without a header, or with a header whose first column is the
 * file and whose other columns are scores. Machine and condition come from the columns {@code type}, {@code id} and
 * {@code condition} where they stand, otherwise from the file's name, the machine at last from the sheet's. Of rows with a
 * {@code role} the tests are taken; an empty cell is no score.
 */
public final class ScoreSheet {
    private static final Set<String> NOT_SCORES = notScores();
    private static final Pattern ID = Pattern.compile("(?:id|section)_(\\d+)");
    private static final Pattern LABEL = Pattern.compile("(?:^|[/_])(normal|abnormal|anomaly|anomalous)(?=[/_.]|$)");
    private static final Pattern FOLDER =
            Pattern.compile("(?:^|/)([^/]+)/(?:train|test|source_test|target_test|id_\\d+)/");
    private static final Pattern SHEET = Pattern.compile("anomaly_score_(.+?)_(?:id|section)_");
    private static final Pattern ID_OF_SHEET = Pattern.compile("anomaly_score_.+?_(?:id|section)_(.+?)(?:\\.csv)?$");

    private final Map<String, List<Evaluation.Judged>> scores = new LinkedHashMap<>();

    private ScoreSheet() {}

    /**
     * Reads sheets as one.
     *
     * @throws IOException naming the file and the row, if one is not such a sheet
     */
    public static ScoreSheet read(List<Path> files) throws IOException {
        ScoreSheet sheet = new ScoreSheet();
        for (Path file : files) {
            sheet.add(file);
        }
        return sheet;
    }

    /** Whether a file's name tells the machine's id. */
    static boolean tellsId(String name) {
        return found(ID, name) != null;
    }

    /** AUC and pAUC of every score: a row an id and score, then the means. */
    public List<EvaluationRow> evaluate(double maxFpr) {
        List<EvaluationRow> rows = new ArrayList<>();
        List<EvaluationRow> means = new ArrayList<>();
        scores.forEach((score, judged) -> {
            for (EvaluationRow row : Evaluation.of(score, judged, maxFpr)) {
                (row.id().equals(Evaluation.MEAN) ? means : rows).add(row);
            }
        });
        rows.addAll(means);
        return rows;
    }

    /** The columns of a run's scores and of the tables that the window saves. */
    private static Set<String> notScores() {
        Set<String> columns = new HashSet<>(ScoresCsv.FIXED);
        columns.addAll(List.of("name", "called", "verdict", "note"));
        return columns;
    }

    private void add(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser csv = CSVFormat.RFC4180
                        .builder()
                        .setIgnoreEmptyLines(true)
                        .setIgnoreSurroundingSpaces(true)
                        .get()
                        .parse(reader)) {
            List<String> header = List.of();
            for (CSVRecord row : csv) {
                if (row.getRecordNumber() == 1) {
                    header = header(file, row);
                    if (!isNumber(row.get(1))) {
                        continue;
                    }
                }
                add(file, header, row);
            }
        } catch (UncheckedIOException | MalformedInputException e) {
            throw new IOException(file + " is not a CSV file in UTF-8: " + e.getMessage(), e);
        }
    }

    private static List<String> header(Path file, CSVRecord first) throws IOException {
        if (first.size() < 2) {
            throw new IOException(
                    file + " has one column; it must have a file name and at least one score in each row");
        }
        if (isNumber(first.get(1))) {
            List<String> names = new ArrayList<>(List.of("file", "score"));
            for (int i = 2; i < first.size(); i++) {
                names.add("score_" + i);
            }
            return names;
        }
        List<String> names = new ArrayList<>(first.toList());
        names.set(0, "file");
        return names;
    }

    private void add(Path file, List<String> header, CSVRecord row) throws IOException {
        if (row.size() != header.size()) {
            throw new IOException(at(file, row) + " has " + row.size() + " columns, the first row " + header.size());
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), row.get(i));
        }
        String name = row.get(0).replace('\\', '/');
        if (!cells.getOrDefault("role", "test").equals("test")) {
            return;
        }
        String id = cells.containsKey("id") ? cells.get("id") : found(ID, name);
        if (id == null) {
            id = found(ID_OF_SHEET, file.getFileName().toString());
        }
        if (id == null) {
            throw new IOException(at(file, row) + ": \"" + name + "\" tells no machine id such as id_00");
        }
        MachineId machine = new MachineId(type(file, name, cells), id);
        String label = cells.containsKey("condition") ? cells.get("condition") : found(LABEL, name);
        Condition condition = Condition.of(label);
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            if (!NOT_SCORES.contains(cell.getKey()) && !cell.getValue().isEmpty()) {
                double score = number(file, row, cell.getKey(), cell.getValue());
                scores.computeIfAbsent(cell.getKey(), s -> new ArrayList<>())
                        .add(new Evaluation.Judged(machine, condition, score));
            }
        }
    }

    private static String type(Path file, String name, Map<String, String> cells) {
        if (cells.containsKey("type")) {
            return cells.get("type");
        }
        String type = found(FOLDER, name);
        if (type == null) {
            type = found(SHEET, file.getFileName().toString());
        }
        return type == null ? "machine" : type;
    }

    private static double number(Path file, CSVRecord row, String column, String text) throws IOException {
        if (!isNumber(text)) {
            throw new IOException(at(file, row) + ": \"" + text + "\" in the column " + column
                    + " is not a number; a table of scores has a column of files, then scores, and no others but "
                    + String.join(", ", new TreeSet<>(NOT_SCORES)));
        }
        return Double.parseDouble(text);
    }

    private static boolean isNumber(String text) {
        try {
            return !Double.isNaN(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String at(Path file, CSVRecord row) {
        return file + ", row " + row.getRecordNumber();
    }

    private static @Nullable String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
