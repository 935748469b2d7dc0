package org.auscult.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.auscult.detector.TrainingProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainingHistoryTest {
    @TempDir
    private Path run;

    @Test
    void whatWasWrittenIsReadAgain() throws IOException {
        List<TrainingProgress> batches = List.of(
                batch(1, 1, 2, Map.of("total", 5.25), Map.of(), 0.25),
                batch(1, 2, 2, Map.of("total", 4.5), Map.of("S_id", -0.125), 0.5),
                batch(2, 1, 2, Map.of("total", 3.5), Map.of(), 0.75),
                batch(2, 2, 2, Map.of("total", 2.5), Map.of("S_id", -0.5), 1));
        History history = new History();
        batches.forEach(history::add);
        history.write(run.resolve(History.FILE));
        assertThat(TrainingHistory.read(run)).isEqualTo(batches);
    }

    @Test
    void aDamagedFileIsNamed() throws IOException {
        Files.writeString(run.resolve(History.FILE), "phase,epoch,batch\nStage 1,one,1\n");
        assertThatThrownBy(() -> TrainingHistory.read(run))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("history.csv is damaged");
    }

    private static TrainingProgress batch(
            int epoch, int batch, int batches, Map<String, Double> losses, Map<String, Double> heldOut, double done) {
        Map<String, Double> aucs = heldOut.isEmpty() ? Map.of() : Map.of("S_id", 0.75 + done / 8);
        return new TrainingProgress(
                "Stage 1 of 1", epoch, 2, batch, batches, losses, heldOut, aucs, 0.001, 1.5, done, 10 * done, 0.5);
    }
}
