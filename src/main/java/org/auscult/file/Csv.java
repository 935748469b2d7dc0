package org.auscult.file;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables as text: RFC 4180 with a line feed after each row, so that they read alike on every system. */
public final class Csv {
    /** Commas between cells. */
    public static final CSVFormat COMMAS =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    /** Tabs between cells, as spreadsheets paste them. */
    public static final CSVFormat TABS =
            CSVFormat.TDF.builder().setRecordSeparator('\n').get();

    private Csv() {}

    /** Rows as text. */
    public static String text(CSVFormat format, List<? extends List<?>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, format)) {
            csv.printRecords(rows);
        } catch (IOException e) {
            throw new IllegalStateException("Memory can't be written", e);
        }
        return text.toString();
    }
}
