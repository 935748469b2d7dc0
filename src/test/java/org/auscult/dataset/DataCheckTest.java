package org.auscult.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.auscult.audio.WavWriter;
import org.auscult.audio.Waveform;
import org.auscult.task.StopSignal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCheckTest {
    private static final int RATE = 8000;

    @TempDir
    Path folder;

    private final Random random = new Random(1);

    @BeforeEach
    void soundPlant() throws IOException {
        for (int i = 0; i < 12; i++) {
            write("fan/train/normal_id_00_%08d.wav".formatted(i), noise(0.1));
        }
        write("fan/test/normal_id_00_00000100.wav", noise(0.1));
    }

    @Test
    void nothingIsWrongWithSoundFiles() throws IOException {
        Dataset dataset = scan();
        assertThat(dataset.problems()).isEmpty();
        assertThat(check(dataset)).isEmpty();
    }

    @Test
    void headersShowOddFiles() throws IOException {
        write("fan/test/anomaly_id_00_00000000.wav", Arrays.copyOf(noise(0.1), RATE / 2));
        new WavWriter()
                .write(
                        folder.resolve("fan/test/anomaly_id_00_00000001.wav"),
                        new Waveform(new float[][] {noise(0.1), noise(0.1)}, RATE));
        new WavWriter()
                .write(folder.resolve("fan/test/anomaly_id_00_00000002.wav"), Waveform.mono(new float[16000], 16000));
        write("fan/test/anomaly_id_00_00000003.wav", noise(0.1));
        Path cut = folder.resolve("fan/test/anomaly_id_00_00000003.wav");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 44 + 15900));
        write("fan/test/anomaly_id_02_00000000.wav", noise(0.1));
        assertThat(kinds(scan().problems(), "anomaly_id_00_00000000")).containsExactly(ProblemKind.LENGTH);
        assertThat(kinds(scan().problems(), "anomaly_id_00_00000001")).containsExactly(ProblemKind.CHANNELS);
        assertThat(kinds(scan().problems(), "anomaly_id_00_00000002")).containsExactly(ProblemKind.RATE);
        assertThat(kinds(scan().problems(), "anomaly_id_00_00000003")).containsExactly(ProblemKind.TRUNCATED);
        assertThat(scan().problems())
                .filteredOn(p -> p.kind() == ProblemKind.FEW_CLIPS)
                .singleElement()
                .satisfies(p -> assertThat(p.reason()).contains("fan 02 has 0"));
    }

    @Test
    void soundShowsWhatHeadersHide() throws IOException {
        write("fan/test/anomaly_id_00_00000000.wav", clipped());
        write("fan/test/anomaly_id_00_00000001.wav", new float[RATE]);
        write("fan/test/anomaly_id_00_00000002.wav", raised(noise(0.1)));
        Files.copy(
                folder.resolve("fan/train/normal_id_00_00000003.wav"),
                folder.resolve("fan/test/anomaly_id_00_00000003.wav"));
        List<FileProblem> found = check(scan());
        assertThat(kinds(found, "anomaly_id_00_00000000")).containsExactly(ProblemKind.CLIPPING);
        assertThat(kinds(found, "anomaly_id_00_00000001")).containsExactly(ProblemKind.SILENCE);
        assertThat(kinds(found, "anomaly_id_00_00000002")).containsExactly(ProblemKind.OFFSET);
        assertThat(kinds(found, "anomaly_id_00_00000003")).containsExactly(ProblemKind.LEAK);
        assertThat(found)
                .filteredOn(p -> p.kind() == ProblemKind.DUPLICATE)
                .singleElement()
                .satisfies(p -> assertThat(p.reason()).contains("anomaly_id_00_00000003.wav"));
    }

    @Test
    void itStopsWhenAsked() throws IOException {
        Dataset dataset = scan();
        StopSignal stop = new StopSignal();
        DataCheck check = new DataCheck(new Contents(folder.resolve("contents.txt")), 1);
        assertThatThrownBy(() -> check.problems(dataset, p -> stop.stop(), stop))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void contentsAreReadAgainOnlyWhenAFileChanges() throws IOException {
        Path file = folder.resolve("fan/test/normal_id_00_00000100.wav");
        Path list = folder.resolve("kept/contents.txt");
        String hash = new Contents(list).hash(file);
        Files.writeString(list, Files.readString(list).replace(hash, "f".repeat(64)) + "damaged line\n");
        assertThat(new Contents(list).hash(file)).isEqualTo("f".repeat(64));
        write("fan/test/normal_id_00_00000100.wav", Arrays.copyOf(noise(0.1), RATE - 1));
        assertThat(new Contents(list).hash(file)).isNotEqualTo(hash).isNotEqualTo("f".repeat(64));
    }

    private static List<ProblemKind> kinds(List<FileProblem> problems, String name) {
        return problems.stream()
                .filter(p -> p.file().toString().contains(name))
                .map(FileProblem::kind)
                .toList();
    }

    private float[] noise(double level) {
        float[] noise = new float[RATE];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) (level * random.nextGaussian() / 3);
        }
        return noise;
    }

    private float[] clipped() {
        float[] loud = new float[RATE];
        for (int i = 0; i < loud.length; i++) {
            loud[i] = (float) Math.max(-1, Math.min(1, 1.2 * Math.sin(0.01 * i)));
        }
        return loud;
    }

    private static float[] raised(float[] samples) {
        for (int i = 0; i < samples.length; i++) {
            samples[i] += 0.05f;
        }
        return samples;
    }

    private Dataset scan() throws IOException {
        return new DatasetScanner().scan(folder, ScanSettings.USUAL, p -> {}, new StopSignal());
    }

    private List<FileProblem> check(Dataset dataset) {
        Contents contents = new Contents(folder.resolve("contents.txt"));
        return new DataCheck(contents, 2).problems(dataset, p -> {}, new StopSignal());
    }

    private void write(String name, float[] samples) throws IOException {
        new WavWriter().write(folder.resolve(name), Waveform.mono(samples, RATE));
    }
}
