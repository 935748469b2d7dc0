package org.auscult.detector.conformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.auscult.file.Json;
import org.auscult.file.Npy;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The network against PyTorch in double: losses, gradients, five steps of Adam, inference. */
class GoldenConformerTest {
    private static final Path GOLDEN =
            Path.of(System.getProperty("auscult.golden", "../shared/golden")).resolve("conformer");
    private static final StepSettings STEP = new StepSettings(16, 1.28, true, 1, 1, 1, 1e-3, 0);

    record Config(
            int mels,
            int d,
            int heads,
            int ff,
            int kernel,
            int blocks,
            int embedding,
            int attention,
            int ids,
            int augmentations,
            int frames,
            int target,
            int other) {}

    static Stream<Path> cases() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(GOLDEN), GOLDEN + " is absent");
        return Files.list(GOLDEN).filter(Files::isDirectory).sorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheReference(Path folder) throws IOException {
        Config c = new Json().read(folder.resolve("config.json"), Config.class);
        NetworkSettings settings =
                new NetworkSettings(c.mels, c.d, c.heads, c.ff, c.kernel, c.blocks, c.embedding, c.attention, 0, true);
        try (ConformerNetwork network = new ConformerNetwork(settings, c.ids, c.augmentations, 1, 2)) {
            network.setParameters(read(folder.resolve("parameters")));
            Batch batch = batch(folder, c);
            double[] losses = Npy.read(folder.resolve("losses.npy")).values();
            double[] totals = Npy.read(folder.resolve("adam5_total_losses.npy")).values();
            for (int step = 0; step < 5; step++) {
                StepResult result = network.step(batch, STEP);
                if (step == 0) {
                    assertThat(result.idLoss()).isCloseTo(losses[0], within(1e-4));
                    assertThat(result.binaryLoss()).isCloseTo(losses[1], within(1e-4));
                    assertThat(result.augmentationLoss()).isCloseTo(losses[2], within(1e-4));
                }
                double total = result.idLoss() + result.binaryLoss() + result.augmentationLoss();
                assertThat(total).as("total loss of step " + step).isCloseTo(totals[step], within(2e-3));
            }
            Map<String, float[]> trained = network.parameters();
            read(folder.resolve("adam5"))
                    .forEach((name, expected) -> assertThat(distance(trained.get(name), expected))
                            .as(name)
                            .isLessThan(hasNoGradient(name) ? 0.05 : 2e-3));
            double[] inference = Npy.read(folder.resolve("embedding_inference_after_adam5.npy"))
                    .values();
            float[] embeddings = new float[inference.length];
            for (int clip = 0; clip < batch.clips(); clip++) {
                int at = clip * c.frames * c.mels;
                float[] one = Arrays.copyOfRange(batch.values(), at, at + c.frames * c.mels);
                NetworkOutput output = network.infer(one, 1, c.frames).get(0);
                System.arraycopy(output.embedding(), 0, embeddings, clip * c.embedding, c.embedding);
            }
            assertThat(distance(embeddings, floats(inference))).isLessThan(2e-3);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gradientsAgreeWithTheReference(Path folder) throws IOException {
        Config c = new Json().read(folder.resolve("config.json"), Config.class);
        NetworkSettings settings =
                new NetworkSettings(c.mels, c.d, c.heads, c.ff, c.kernel, c.blocks, c.embedding, c.attention, 0, true);
        try (ConformerNetwork network = new ConformerNetwork(settings, c.ids, c.augmentations, 1, 2)) {
            network.setParameters(read(folder.resolve("parameters")));
            Map<String, float[]> gradients = network.gradients(batch(folder, c), STEP);
            double scale = read(folder.resolve("gradients")).values().stream()
                    .mapToDouble(GoldenConformerTest::norm)
                    .max()
                    .orElseThrow();
            read(folder.resolve("gradients")).forEach((name, expected) -> {
                if (norm(expected) > 1e-6 * scale) {
                    assertThat(distance(gradients.get(name), expected)).as(name).isLessThan(1e-3);
                } else {
                    assertThat(norm(gradients.get(name))).as(name).isLessThan(1e-5 * scale);
                }
            });
        }
    }

    /**
     * Softmax and batch normalisation cancel these biases: their gradient is rounding alone, which Adam scales up, and the
     * running mean follows the bias. The embedding in inference, where they cancel again, is held to the tight bound.
     */
    private static boolean hasNoGradient(String name) {
        return name.endsWith("key.bias") || name.endsWith("depthwise.bias") || name.endsWith("running_mean");
    }

    private static Batch batch(Path folder, Config c) throws IOException {
        Npy x = Npy.read(folder.resolve("x.npy"));
        return new Batch(
                c.target + c.other,
                c.frames,
                x.floats(),
                ints(folder.resolve("id.npy")),
                Npy.read(folder.resolve("target.npy")).floats(),
                ints(folder.resolve("augmentation.npy")));
    }

    private static int[] ints(Path file) throws IOException {
        return Arrays.stream(Npy.read(file).values()).mapToInt(v -> (int) v).toArray();
    }

    private static Map<String, float[]> read(Path folder) throws IOException {
        Map<String, float[]> tensors = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                tensors.put(
                        file.getFileName().toString().replace(".npy", ""),
                        Npy.read(file).floats());
            }
        }
        return tensors;
    }

    private static float[] floats(double[] values) {
        return new Npy(new int[] {values.length}, values).floats();
    }

    private static double norm(float[] x) {
        double sum = 0;
        for (float v : x) {
            sum += (double) v * v;
        }
        return Math.sqrt(sum);
    }

    /** ‖x − y‖ / ‖y‖. */
    private static double distance(float[] x, float[] y) {
        float[] difference = new float[y.length];
        for (int i = 0; i < y.length; i++) {
            difference[i] = x[i] - y[i];
        }
        return norm(difference) / norm(y);
    }
}
