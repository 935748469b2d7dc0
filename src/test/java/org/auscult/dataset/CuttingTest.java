package org.auscult.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.auscult.audio.WavWriter;
import org.auscult.audio.Waveform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long recordings become clips. */
final class CuttingTest {
    private final SoundFolder sounds;

    CuttingTest(@TempDir Path folder) {
        sounds = new SoundFolder(folder);
    }

    @Test
    void longRecordingsBecomeClipsThatRememberTheirPlace() throws IOException {
        new WavWriter().write(sounds.file("press/ok/hour.wav"), Waveform.mono(new float[1000 * 35], 1000));
        Dataset read =
                sounds.scan(new ScanSettings(null, SplitRule.OWN, new Cutting(30, 10, 5), FolderRules.USUAL, null));
        assertThat(read.recordings())
                .hasSize(6)
                .extracting(r -> r.excerpt().startSeconds())
                .containsExactly(0.0, 5.0, 10.0, 15.0, 20.0, 25.0);
        assertThat(read.extent()).isEqualTo("6 clips of 1 file");
        assertThat(read.recordings()).extracting(Recording::name).doesNotHaveDuplicates();
        assertThat(read.recordings()).extracting(Recording::split).containsOnly(Split.TRAIN);
    }

    @Test
    void theEndOfALongRecordingIsInAClipToo() throws IOException {
        new WavWriter().write(sounds.file("press/ok/long.wav"), Waveform.mono(new float[33500], 1000));
        assertThat(starts(new Cutting(30, 10, 10))).containsExactly(0.0, 10.0, 20.0, 23.5);
        assertThat(starts(new Cutting(30, 10, 12)))
                .as("gaps are the user's will")
                .containsExactly(0.0, 12.0);
    }

    private List<Double> starts(Cutting cutting) throws IOException {
        return sounds
                .scan(new ScanSettings(null, SplitRule.OWN, cutting, FolderRules.USUAL, null))
                .recordings()
                .stream()
                .map(r -> r.excerpt().startSeconds())
                .toList();
    }
}
