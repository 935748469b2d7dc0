package org.auscult.dataset;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV file, cells trimmed, empty rows left out; parted by commas, or as spreadsheets do by semicolons or tabs. */
final class CsvRows {
    private static final String SEPARATORS = ",;\t";

    private CsvRows() {}

    /**
     * Reads all of them.
     *
     * @throws DamagedListException if the file is no CSV in UTF-8
     * @throws IOException if it can't be read
     */
    static List<List<String>> read(Path file) throws IOException {
        try {
            String text = withoutMark(Files.readString(file));
            try (CSVParser rows = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(separator(text))
                    .setTrim(true)
                    .setIgnoreEmptyLines(true)
                    .get()
                    .parse(new StringReader(text))) {
                return rows.stream()
                        .map(CSVRecord::toList)
                        .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                        .toList();
            }
        } catch (CharacterCodingException e) {
            throw new DamagedListException(file, "it is not UTF-8", "save it as CSV in UTF-8", e);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw noCsv(file, e);
        }
    }

    /** What the first line that has any has most of. */
    private static char separator(String text) {
        String line = text.lines()
                .filter(one -> SEPARATORS.chars().anyMatch(separator -> one.indexOf(separator) >= 0))
                .findFirst()
                .orElse("");
        return (char) SEPARATORS
                .chars()
                .boxed()
                .max(Comparator.comparing(separator ->
                        line.chars().filter(letter -> letter == separator).count()))
                .orElseThrow()
                .intValue();
    }

    /** Where a quotation mark is not closed, the parser wraps what it says. */
    private static DamagedListException noCsv(Path file, Exception error) {
        Throwable cause = error.getCause() == null ? error : error.getCause();
        return new DamagedListException(
                file, "it is no CSV: " + cause.getMessage(), "correct it or take it away", error);
    }

    /** Spreadsheets put a byte order mark before the first cell. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
