package org.auscult.dataset;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The rows of a CSV file, cells trimmed, empty rows left out. */
final class CsvRows {
    private CsvRows() {}

    /**
     * Reads all of them.
     *
     * @throws DamagedListException if the file is no CSV in UTF-8
     * @throws IOException if it can't be read
     */
    static List<List<String>> read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser rows = CSVFormat.RFC4180
                        .builder()
                        .setTrim(true)
                        .setIgnoreEmptyLines(true)
                        .get()
                        .parse(reader)) {
            return rows.stream()
                    .map(row -> row.stream().map(CsvRows::withoutMark).toList())
                    .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                    .toList();
        } catch (UncheckedIOException e) {
            // The parser wraps what the reader throws.
            throw e.getCause() instanceof CharacterCodingException
                    ? new DamagedListException(file, "it is not UTF-8", "save it as CSV in UTF-8", e)
                    : noCsv(file, e);
        } catch (IllegalArgumentException e) {
            throw noCsv(file, e);
        }
    }

    private static DamagedListException noCsv(Path file, Exception error) {
        return new DamagedListException(
                file, "it is no CSV: " + error.getMessage(), "correct it or take it away", error);
    }

    /** Spreadsheets put a byte order mark before the first cell. */
    private static String withoutMark(String cell) {
        return cell.startsWith("\uFEFF") ? cell.substring(1) : cell;
    }
}
