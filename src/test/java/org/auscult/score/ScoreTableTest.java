package org.auscult.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.auscult.dataset.Condition;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;
import org.junit.jupiter.api.Test;

final class ScoreTableTest {
    private static final MachineId FAN = new MachineId("fan", "00");
    private static final MachineId PUMP = new MachineId("pump", "00");

    private static ScoredClip clip(MachineId machine, Role role) {
        return new ScoredClip(
                new Recording(Path.of("a.wav"), "a.wav", machine, Split.TRAIN, Condition.NORMAL),
                role,
                new float[0],
                new double[] {1},
                new double[] {1},
                new float[0]);
    }

    @Test
    void aThresholdOnLearnedNormalsIsDoubted() {
        List<ScoredClip> clips = List.of(clip(FAN, Role.LEARNED), clip(FAN, Role.HELD_OUT), clip(PUMP, Role.LEARNED));
        assertThat(ScoreTable.normals(clips, FAN)).containsExactly(clips.get(1));
        assertThat(ScoreTable.doubt(ScoreTable.normals(clips, FAN))).isEmpty();
        assertThat(ScoreTable.normals(clips, PUMP)).containsExactly(clips.get(2));
        assertThat(ScoreTable.doubt(ScoreTable.normals(clips, PUMP))).startsWith("None was held out");
    }
}
