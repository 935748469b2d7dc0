package org.auscult.experiment;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.auscult.audio.Excerpt;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Domain;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Manifest;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;
import org.auscult.file.AtomicFiles;
import org.auscult.file.Csv;
import org.auscult.file.Npy;
import org.auscult.score.Role;
import org.auscult.score.ScoreTable;
import org.auscult.score.ScoredClip;

/**
 * A table of scores as three files of a run: {@code scores.csv} (a row a clip, all digits), {@code embeddings.npy} [clips, d]
 * and {@code saliency.npy} [clips, stretches], short rows filled up with −1. Attributes stand in one cell, {@code a=1;b=2}, with
 * {@code %}, {@code ;} and {@code =} in them as in a URL: {@code %25}, {@code %3B}, {@code %3D}.
 */
final class ScoresCsv {
    private static final String SCORES = "scores.csv";
    private static final String EMBEDDINGS = "embeddings.npy";
    private static final String SALIENCY = "saliency.npy";
    /** What stands before the scores. */
    static final List<String> FIXED = List.of(
            "file", "type", "id", "split", "condition", "role", "path", "domain", "start", "seconds", "attributes");

    private ScoresCsv() {}

    static void write(Path folder, ScoreTable table) throws IOException {
        AtomicFiles.write(folder.resolve(SCORES), temporary -> {
            try (CSVPrinter csv = new CSVPrinter(Files.newBufferedWriter(temporary), Csv.COMMAS)) {
                List<Object> header = new ArrayList<>(FIXED);
                header.addAll(table.scores());
                table.scores().forEach(score -> header.add(Manifest.STANDARDISED + score));
                csv.printRecord(header);
                for (ScoredClip clip : table.clips()) {
                    csv.printRecord(row(clip));
                }
            }
        });
        writeRows(
                folder.resolve(EMBEDDINGS),
                table.clips().stream().map(ScoredClip::embedding).toList());
        writeRows(
                folder.resolve(SALIENCY),
                table.clips().stream().map(ScoredClip::saliency).toList());
    }

    private static List<Object> row(ScoredClip clip) {
        Recording r = clip.recording();
        List<Object> row = new ArrayList<>(List.of(
                r.name(),
                r.machine().type(),
                r.machine().id(),
                r.split().label(),
                r.condition().label(),
                clip.role().name().toLowerCase(Locale.ROOT),
                r.file(),
                r.domain().label(),
                r.excerpt().startSeconds(),
                r.excerpt().seconds(),
                r.attributes().entrySet().stream()
                        .map(a -> escape(a.getKey()) + "=" + escape(a.getValue()))
                        .collect(Collectors.joining(";"))));
        Arrays.stream(clip.raw()).forEach(row::add);
        Arrays.stream(clip.z()).forEach(row::add);
        return row;
    }

    private static void writeRows(Path file, List<float[]> rows) throws IOException {
        int columns = rows.stream().mapToInt(r -> r.length).max().orElse(0);
        float[] values = new float[rows.size() * columns];
        Arrays.fill(values, -1);
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, values, i * columns, rows.get(i).length);
        }
        Npy.write(file, values, rows.size(), columns);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException naming the file, if one is missing or damaged
     */
    static ScoreTable read(Path folder, List<String> scores) throws IOException {
        float[][] embeddings = readRows(folder.resolve(EMBEDDINGS));
        float[][] saliency = readRows(folder.resolve(SALIENCY));
        Path file = folder.resolve(SCORES);
        List<ScoredClip> clips = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser csv = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            for (CSVRecord row : csv) {
                int i = clips.size();
                clips.add(new ScoredClip(
                        recording(row),
                        Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)),
                        embeddings[i],
                        values(row, scores, ""),
                        values(row, scores, Manifest.STANDARDISED),
                        withoutFilling(saliency[i])));
            }
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | UncheckedIOException
                | CharacterCodingException
                | CSVException e) {
            throw new IOException(file + " is damaged: " + e.getMessage() + "; train the run again", e);
        }
        requireRows(file, clips.size(), EMBEDDINGS, embeddings.length);
        requireRows(file, clips.size(), SALIENCY, saliency.length);
        return new ScoreTable(scores, clips);
    }

    private static void requireRows(Path file, int rows, String other, int inOther) throws IOException {
        if (rows != inOther) {
            throw new IOException(
                    file + " has " + rows + " rows where " + other + " has " + inOther + "; train the run again");
        }
    }

    private static Recording recording(CSVRecord row) {
        return new Recording(
                Path.of(row.get("path")),
                row.get("file"),
                new MachineId(row.get("type"), row.get("id")),
                Split.valueOf(row.get("split").toUpperCase(Locale.ROOT)),
                Condition.valueOf(row.get("condition").toUpperCase(Locale.ROOT)),
                Domain.of(row.get("domain")),
                attributes(row.get("attributes")),
                new Excerpt(Double.parseDouble(row.get("start")), Double.parseDouble(row.get("seconds"))));
    }

    private static Map<String, String> attributes(String cell) {
        Map<String, String> attributes = new HashMap<>();
        for (String pair : cell.isEmpty() ? new String[0] : cell.split(";")) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("\"" + pair + "\" is no attribute with its value");
            }
            attributes.put(unescape(pair.substring(0, equals)), unescape(pair.substring(equals + 1)));
        }
        return attributes;
    }

    private static String escape(String text) {
        return text.replace("%", "%25").replace(";", "%3B").replace("=", "%3D");
    }

    /** Leaves any other % alone: runs of older versions have it bare. */
    private static String unescape(String text) {
        return text.replace("%3D", "=").replace("%3B", ";").replace("%25", "%");
    }

    private static double[] values(CSVRecord row, List<String> scores, String prefix) {
        return scores.stream()
                .mapToDouble(score -> Double.parseDouble(row.get(prefix + score)))
                .toArray();
    }

    private static float[][] readRows(Path file) throws IOException {
        Npy array = Npy.read(file);
        if (array.shape().length != 2) {
            throw new IOException(
                    file + " is damaged: it has " + array.shape().length + " dimensions, not 2; train the run again");
        }
        float[] values = array.floats();
        float[][] rows = new float[array.shape()[0]][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOfRange(values, i * array.shape()[1], (i + 1) * array.shape()[1]);
        }
        return rows;
    }

    private static float[] withoutFilling(float[] row) {
        int length = row.length;
        while (length > 0 && row[length - 1] == -1) {
            length--;
        }
        return Arrays.copyOf(row, length);
    }
}
