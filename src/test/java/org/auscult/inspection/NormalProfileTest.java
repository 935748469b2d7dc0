package org.auscult.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.auscult.audio.Channel;
import org.auscult.audio.MissingChannelException;
import org.auscult.dataset.Condition;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;
import org.auscult.feature.ClipSource;
import org.auscult.feature.LogMelSettings;
import org.auscult.feature.LogMelSpectrogram;
import org.auscult.task.StopSignal;
import org.junit.jupiter.api.Test;

final class NormalProfileTest {
    private static final LogMelSettings SETTINGS = LogMelSettings.paper();

    private final Recording array = normal("array");
    private final Recording single = normal("single");

    @Test
    void normalsWithoutTheChannelAreLeftOut() throws IOException {
        assertThat(profile(List.of(single, array, array)).clips()).isEqualTo(2);
        assertThatThrownBy(() -> profile(List.of(single)))
                .hasMessageContaining("it has 1 channel, counted from 0, not channel 2; choose another channel");
    }

    private NormalProfile profile(List<Recording> normals) throws IOException {
        return NormalProfile.of(normals, new Microphones(), SETTINGS, progress -> {}, new StopSignal());
    }

    private static Recording normal(String name) {
        return new Recording(Path.of(name + ".wav"), name, new MachineId("fan", "00"), Split.TRAIN, Condition.NORMAL);
    }

    private final class Microphones implements ClipSource {
        @Override
        public ClipSource ofChannel(Channel channel) {
            return this;
        }

        @Override
        public int sampleRate() {
            return SETTINGS.sampleRate();
        }

        @Override
        public String content(Recording recording) {
            return recording.name();
        }

        @Override
        public float[] samples(Recording recording) {
            return new float[SETTINGS.sampleRate()];
        }

        @Override
        public LogMelSpectrogram logMel(Recording recording) throws IOException {
            if (recording.equals(single)) {
                throw new MissingChannelException(recording.file(), new Channel(2), 1);
            }
            return new LogMelSpectrogram(SETTINGS.mels(), 40, new float[SETTINGS.mels() * 40]);
        }
    }
}
