package org.auscult.detector.conformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.auscult.detector.TrainingFailedException;
import org.junit.jupiter.api.Test;

class MemoryNeedTest {
    private final ConformerDetector detector = new ConformerDetector();

    @Test
    void thePaperFitsIntoTwoGigabytes() {
        assertThat(need(Map.of()).bytes()).isBetween(1.2e9, 2e9);
    }

    @Test
    void growsWithClipsAndLength() {
        double paper = need(Map.of()).bytes();
        assertThat(need(Map.of("training.batchClips", "56")).bytes()).isGreaterThan(paper + 0.4e9);
        assertThat(need(Map.of("training.cropSeconds", "20")).bytes()).isGreaterThan(paper + 0.4e9);
    }

    @Test
    void whatDoesNotFitIsRefusedWithTheNumberAndTheRemedy() {
        MemoryNeed huge = need(Map.of("training.batchClips", "1024", "training.cropSeconds", "60"));
        assertThatThrownBy(() -> huge.check(24e9))
                .isInstanceOf(TrainingFailedException.class)
                .hasMessageContaining("24.0 GB")
                .hasMessageContaining("training.batchClips");
        need(Map.of()).check(4e9);
    }

    private MemoryNeed need(Map<String, String> overrides) {
        return MemoryNeed.of((ConformerSettings) detector.settings("paper", overrides));
    }
}
