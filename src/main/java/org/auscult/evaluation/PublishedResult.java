package org.auscult.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What a paper reports: tables 1 to 3 of the paper whose method this is, and later results on the same set (METHOD §8).
 *
 * @param method as the paper names it
 * @param protocol the data it was measured on
 * @param auc AUC in percent by type of machine, {@code average} among them; a type that was not reported is missing
 */
public record PublishedResult(String method, String protocol, Map<String, Double> auc) {
    private static final String TABLE = "/org/auscult/assets/published.csv";

    /** The columns of numbers, in the order to show them. */
    public static final List<String> COLUMNS = List.of("fan", "pump", "valve", "slider", "average");

    /** All, in the order of the papers' tables. */
    public static List<PublishedResult> all() {
        List<PublishedResult> results = new ArrayList<>();
        try (InputStream in = PublishedResult.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing from the program");
            }
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (CSVRecord row : format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                Map<String, Double> auc = new LinkedHashMap<>();
                for (String column : COLUMNS) {
                    if (!row.get(column).isEmpty()) {
                        auc.put(column, Double.parseDouble(row.get(column)));
                    }
                }
                results.add(new PublishedResult(row.get("method"), row.get("protocol"), auc));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return results;
    }
}
