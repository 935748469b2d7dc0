package org.auscult.ui.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.workbench.FileExport;
import org.auscult.workbench.Judgement;
import org.auscult.workbench.Judgements;
import org.auscult.workbench.Verdicts;

/**
 * Writes the user's verdicts as a table.
 *
 * @param files writes the file
 */
public record ReviewExport(FileExport files) {
    /** Asks for a file and writes every recording with a verdict or a note into it. */
    public void save(Dataset dataset, Judgements judgements, Verdicts verdicts) {
        String text = csv(dataset, judgements, verdicts);
        files.save("Save your verdicts", "verdicts.csv", () -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** A row of titles, then a row a recording, in the data set's order. */
    static String csv(Dataset dataset, Judgements judgements, Verdicts verdicts) {
        List<Recording> judged = dataset.recordings().stream()
                .filter(recording -> judgements.byName().containsKey(recording.name()))
                .toList();
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get())) {
            csv.printRecord("name", "type", "id", "split", "condition", "called", "fused", "verdict", "note");
            for (Recording recording : judged) {
                Judgement judgement = judgements.of(recording);
                csv.printRecord(
                        recording.name(),
                        recording.machine().type(),
                        recording.machine().id(),
                        recording.split().label(),
                        recording.condition().label(),
                        verdicts.view()
                                .of(recording)
                                .map(clip -> verdicts.isAnomalous(clip) ? "anomalous" : "normal")
                                .orElse(""),
                        verdicts.view()
                                .of(recording)
                                .<Object>map(verdicts.view()::fused)
                                .orElse(""),
                        judgement.word(),
                        judgement.note());
            }
            return text.toString();
        } catch (IOException e) {
            throw new IllegalStateException("Memory can't be written", e);
        }
    }
}
