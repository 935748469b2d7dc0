package org.auscult.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.auscult.dataset.Dataset;
import org.auscult.workbench.Fakes;
import org.auscult.workbench.Judgement;
import org.auscult.workbench.Judgements;
import org.auscult.workbench.SlowSaving;
import org.auscult.workbench.Verdicts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewExportTest {
    @Test
    void theTableIsMadeOnTheLaneThatWritesIt(@TempDir Path folder) throws IOException {
        Dataset dataset = Fakes.dataset(Path.of("plant"), 4);
        Judgements judgements =
                new Judgements(Map.of(dataset.recordings().get(1).name(), new Judgement(null, "a loose belt")));
        SlowSaving saving = new SlowSaving();
        Verdicts verdicts = saving.verdicts(dataset);
        new ReviewExport(saving.into(Optional.of(folder))).save(dataset, judgements, verdicts);
        assertThat(saving.asked()).isZero();
        saving.write();
        assertThat(saving.asked()).isPositive();
        assertThat(Files.readAllLines(folder.resolve("verdicts.csv")))
                .hasSize(2)
                .last()
                .asString()
                .startsWith(dataset.recordings().get(1).file() + ","
                        + dataset.recordings().get(1).name() + ",")
                .endsWith("a loose belt");
    }
}
