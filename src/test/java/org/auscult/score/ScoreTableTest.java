package org.auscult.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
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
        return clip(machine, role, new double[] {1}, new double[] {1});
    }

    private static ScoredClip clip(MachineId machine, Role role, double[] raw, double[] z) {
        return new ScoredClip(
                new Recording(Path.of("a.wav"), "a.wav", machine, Split.TRAIN, Condition.NORMAL),
                role,
                new float[0],
                raw,
                z,
                new float[0]);
    }

    @Test
    void whatNothingIsOnceStandardisedIsTakenFromTheClips() {
        Standardization known = new Standardization(new double[] {120, 0.5, 7}, new double[] {8, 0.25, 1}, 9, true);
        double[][] raw = {{118, 0.25, 7}, {131, Double.NaN, 7}, {125, 0.75, 7}};
        List<ScoredClip> clips = Arrays.stream(raw)
                .map(row -> clip(FAN, Role.TEST, row, known.z(row)))
                .toList();
        assertThat(ScoreTable.standardizedZero(clips)).containsExactly(new double[] {-15, -2, 0}, within(1e-9));
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
