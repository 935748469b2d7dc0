package org.auscult.detector.conformer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConformerNetworkTest {
    private static final int FRAMES = 101;
    private static final int MELS = 128;
    private static final StepSettings STEP = new StepSettings(16, 0.3, true, 1, 1, 1, 1e-3, 3);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void whatItSaysOfAClipDependsNeitherOnTheOthersNorOnTheThreads(int threads) {
        float[] clips = noise(5);
        float[] alone;
        try (ConformerNetwork network = network(1)) {
            network.step(batch(4), STEP);
            alone = network.infer(Arrays.copyOf(clips, FRAMES * MELS), 1, FRAMES)
                    .get(0)
                    .embedding();
        }
        try (ConformerNetwork network = network(threads)) {
            network.step(batch(4), STEP);
            List<NetworkOutput> together = network.infer(clips, 5, FRAMES);
            assertThat(together.get(0).embedding()).isEqualTo(alone);
            NetworkOutput again = network.infer(Arrays.copyOf(clips, FRAMES * MELS), 1, FRAMES)
                    .get(0);
            assertThat(again.embedding()).isEqualTo(alone);
            assertThat(together.get(1).embedding()).isNotEqualTo(alone);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4})
    void stepsAreTheSameOnAnyNumberOfThreads(int threads) {
        try (ConformerNetwork one = network(2);
                ConformerNetwork other = network(threads)) {
            for (int clips : new int[] {7, 7, 3}) {
                StepResult a = one.step(batch(clips), STEP);
                StepResult b = other.step(batch(clips), STEP);
                assertThat(b).isEqualTo(a);
            }
            one.parameters()
                    .forEach((name, values) ->
                            assertThat(other.parameters().get(name)).as(name).isEqualTo(values));
        }
    }

    @Test
    void inferenceSeesEachStep() {
        try (ConformerNetwork network = network(2)) {
            float[] clip = Arrays.copyOf(noise(1), FRAMES * MELS);
            float[] before = network.infer(clip, 1, FRAMES).get(0).embedding();
            network.step(batch(4), STEP);
            assertThat(network.infer(clip, 1, FRAMES).get(0).embedding()).isNotEqualTo(before);
        }
    }

    @Test
    void savedAndReopenedItSaysAndLearnsTheSame() throws IOException {
        Path file = folder.resolve("network.zip");
        float[] clip = Arrays.copyOf(noise(1), FRAMES * MELS);
        try (ConformerNetwork network = network(2)) {
            network.step(batch(4), STEP);
            network.save(file);
            try (ConformerNetwork again = ConformerNetwork.load(file, 2)) {
                assertThat(again.infer(clip, 1, FRAMES).get(0).embedding())
                        .isEqualTo(network.infer(clip, 1, FRAMES).get(0).embedding());
                assertThat(again.step(batch(5), STEP)).isEqualTo(network.step(batch(5), STEP));
                assertThat(again.step(batch(6), STEP)).isEqualTo(network.step(batch(6), STEP));
            }
        }
        Files.write(file, new byte[100]);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> ConformerNetwork.load(file, 1))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("network.zip");
    }

    private static ConformerNetwork network(int threads) {
        return new ConformerNetwork(new NetworkSettings(MELS, 32, 2, 48, 7, 2, 16, 24, 0.1, true), 3, 4, 5, threads);
    }

    private static Batch batch(int clips) {
        int[] id = new int[clips];
        int[] augmentation = new int[clips];
        float[] target = new float[clips];
        for (int i = 0; i < clips; i++) {
            id[i] = i % 3;
            augmentation[i] = i % 4;
            target[i] = i % 2;
        }
        return new Batch(clips, FRAMES, noise(clips), id, target, augmentation);
    }

    private static float[] noise(int clips) {
        Random random = new Random(11);
        float[] noise = new float[clips * FRAMES * MELS];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) random.nextGaussian();
        }
        return noise;
    }
}
