package org.auscult.ui.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.file.Csv;
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
        files.save(
                "Save your verdicts",
                "verdicts.csv",
                () -> csv(dataset, judgements, verdicts).getBytes(StandardCharsets.UTF_8));
    }

    /** A row of titles, then a row a recording, in the data set's order. */
    static String csv(Dataset dataset, Judgements judgements, Verdicts verdicts) {
        List<List<?>> rows = new ArrayList<>(List.of(
                List.of("file", "name", "type", "id", "split", "condition", "called", "fused", "verdict", "note")));
        dataset.recordings().stream()
                .filter(recording -> judgements.byName().containsKey(recording.name()))
                .forEach(recording -> rows.add(row(recording, judgements.of(recording), verdicts)));
        return Csv.text(Csv.COMMAS, rows);
    }

    private static List<Object> row(Recording recording, Judgement judgement, Verdicts verdicts) {
        return List.of(
                recording.file(),
                recording.name(),
                recording.machine().type(),
                recording.machine().id(),
                recording.split().label(),
                recording.condition().label(),
                verdicts.word(recording),
                verdicts.view()
                        .of(recording)
                        .<Object>map(verdicts.view()::fused)
                        .orElse(""),
                judgement.word(),
                judgement.note());
    }
}
