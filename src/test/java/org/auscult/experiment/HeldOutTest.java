package org.auscult.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.auscult.audio.Excerpt;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Domain;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;
import org.junit.jupiter.api.Test;

final class HeldOutTest {
    private static Recording clip(String file, Map<String, String> attributes, Excerpt excerpt) {
        return new Recording(
                Path.of("plant", file),
                file + excerpt.startSeconds(),
                new MachineId("fan", "00"),
                Split.TRAIN,
                Condition.NORMAL,
                Domain.NONE,
                attributes,
                excerpt);
    }

    private static Set<String> origins(List<Recording> clips) {
        return clips.stream().map(Recording::origin).collect(Collectors.toSet());
    }

    @Test
    void copiesOfARecordingAtOtherNoiseLevelsAreOnOneSide() {
        List<Recording> normals = new ArrayList<>();
        for (String level : List.of("-6", "0", "6")) {
            for (int i = 0; i < 20; i++) {
                normals.add(clip(level + "/" + i + ".wav", Map.of(Recording.SNR, level), Excerpt.WHOLE));
            }
        }
        HeldOut parts = HeldOut.of(normals, 0.1, 1);
        assertThat(parts.kept()).hasSize(6);
        assertThat(parts.learned()).hasSize(54);
        assertThat(origins(parts.kept())).doesNotContainAnyElementsOf(origins(parts.learned()));
        assertThat(HeldOut.of(normals, 0.1, 2).kept()).isNotEqualTo(parts.kept());
    }

    @Test
    void ofOneLongFileTheLastClipsAreKept() {
        List<Recording> normals = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            normals.add(clip("hour.wav", Map.of(), new Excerpt(5 * i, 10)));
        }
        assertThat(HeldOut.of(normals, 0.1, 1).kept()).isEqualTo(normals.subList(27, 30));
    }
}
