package org.auscult.detector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.auscult.file.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainingProgressTest {
    @Test
    void aBatchKeptBeforeThereWereAucsIsRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("batch.json");
        Files.writeString(file, """
                {"phase": "Stage 1 of 2", "epoch": 1, "epochs": 2, "batch": 3, "batches": 3, "losses": {"id": 1.5},
                 "heldOut": {"S_id": 0.25}, "learningRate": 0.001, "gradientNorm": 2, "fraction": 0.5, "seconds": 9, "waited": 0}
                """);
        TrainingProgress batch = new Json().read(file, TrainingProgress.class);
        assertThat(batch.heldOutAucs()).isEmpty();
        assertThat(batch.heldOut()).containsEntry("S_id", 0.25);
    }
}
