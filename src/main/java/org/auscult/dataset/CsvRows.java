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
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not UTF-8; save it as CSV in UTF-8", e);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw new IOException(file + " is no CSV: " + e.getMessage() + "; correct it or take it away", e);
        }
    }

    /** Spreadsheets put a byte order mark before the first cell. */
    private static String withoutMark(String cell) {
        return cell.startsWith("\uFEFF") ? cell.substring(1) : cell;
    }
}
