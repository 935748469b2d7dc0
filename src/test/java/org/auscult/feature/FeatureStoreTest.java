package org.auscult.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.auscult.audio.Channel;
import org.auscult.audio.Excerpt;
import org.auscult.audio.UnreadableAudioException;
import org.auscult.audio.WavWriter;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Contents;
import org.auscult.dataset.Domain;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureStoreTest {
    private static final long CLIP_BYTES = 16 + 4L * 128 * 32;

    @TempDir
    Path home;

    private SpectrogramFolder folder;
    private FeatureStore store;
    private Path sound;

    @BeforeEach
    void oneClip() throws IOException {
        folder = new SpectrogramFolder(home.resolve("features"), Long.MAX_VALUE);
        store = store(folder);
        sound = write("a.wav", 1, 2);
    }

    @Test
    void whatIsKeptIsWhatWasComputed() throws IOException {
        LogMelSpectrogram computed = store.logMel(whole(sound));
        assertThat(kept()).hasSize(1);
        assertThat(folder.bytes()).isEqualTo(CLIP_BYTES);
        assertThat(store(folder).logMel(whole(sound)).values()).isEqualTo(computed.values());
    }

    @Test
    void itIsKeyedByContentNotByName() throws IOException {
        float[] first = store.logMel(whole(sound)).values();
        Files.copy(sound, home.resolve("b.wav"));
        store.logMel(whole(home.resolve("b.wav")));
        assertThat(kept()).hasSize(1);
        Files.delete(sound);
        write("a.wav", 2, 2);
        Files.setLastModifiedTime(sound, java.nio.file.attribute.FileTime.fromMillis(1_000_000));
        assertThat(store.logMel(whole(sound)).values()).isNotEqualTo(first);
        assertThat(kept()).hasSize(2);
    }

    @Test
    void channelsAndPartsAreKeptApart() throws IOException {
        float[] first = store.samples(whole(sound));
        float[] second = store.ofChannel(new Channel(1)).samples(whole(sound));
        float[] mean = store.ofChannel(Channel.MEAN).samples(whole(sound));
        assertThat(mean[77]).isEqualTo(first[77] / 2 + second[77] / 2);
        assertThat(store.ofChannel(new Channel(1)).logMel(whole(sound)).values())
                .isNotEqualTo(store.logMel(whole(sound)).values());
        Recording part = new Recording(
                sound,
                "part",
                new MachineId("fan", "00"),
                Split.TRAIN,
                Condition.NORMAL,
                Domain.NONE,
                java.util.Map.of(),
                new Excerpt(0.5, 0.25));
        assertThat(store.logMel(part).frames()).isEqualTo(1 + 4000 / 512);
        assertThat(kept()).hasSize(3);
        assertThatThrownBy(() -> store.ofChannel(new Channel(2)).samples(whole(sound)))
                .isInstanceOf(UnreadableAudioException.class)
                .hasMessageContaining("channel 2");
    }

    @Test
    void aDamagedFileIsMadeAgain() throws IOException {
        float[] computed = store.logMel(whole(sound)).values();
        Path file = kept().get(0);
        byte[] bytes = Files.readAllBytes(file);
        bytes[5000] ^= 1;
        Files.write(file, bytes);
        assertThat(store.logMel(whole(sound)).values()).isEqualTo(computed);
        Files.write(file, java.util.Arrays.copyOf(bytes, 100));
        assertThat(store.logMel(whole(sound)).values()).isEqualTo(computed);
        assertThat(Files.size(file)).isEqualTo(CLIP_BYTES);
    }

    @Test
    void itStaysBelowItsLimitAndCanBeEmptied() throws IOException {
        SpectrogramFolder small = new SpectrogramFolder(home.resolve("small"), 5 * CLIP_BYTES);
        FeatureStore bounded = store(small);
        for (int i = 0; i < 12; i++) {
            bounded.logMel(whole(write("clip" + i + ".wav", i, 1)));
            assertThat(small.bytes()).isLessThanOrEqualTo(5 * CLIP_BYTES);
        }
        assertThat(small.bytes()).isGreaterThan(2 * CLIP_BYTES);
        small.clear();
        assertThat(small.bytes()).isZero();
    }

    @Test
    void withoutAUsableFolderItComputes() throws IOException {
        Path file = Files.createFile(home.resolve("no-folder"));
        SpectrogramFolder none = new SpectrogramFolder(file.resolve("below"), Long.MAX_VALUE);
        FeatureStore unkept = new FeatureStore(none, new Contents(file.resolve("c.txt")), LogMelSettings.paper());
        assertThat(unkept.logMel(whole(sound)).values())
                .isEqualTo(store.logMel(whole(sound)).values());
    }

    private FeatureStore store(SpectrogramFolder spectrograms) {
        return new FeatureStore(spectrograms, new Contents(home.resolve("contents.txt")), LogMelSettings.paper());
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("features"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Recording whole(Path file) {
        return new Recording(file, "clip", new MachineId("fan", "00"), Split.TRAIN, Condition.NORMAL);
    }

    private Path write(String name, long seed, int channels) throws IOException {
        Random random = new Random(seed);
        float[][] samples = new float[channels][16000];
        for (float[] channel : samples) {
            for (int i = 0; i < channel.length; i++) {
                channel[i] = (float) (0.1 * random.nextGaussian());
            }
        }
        Path file = home.resolve(name);
        new WavWriter().write(file, new Waveform(samples, 16000));
        return file;
    }
}
