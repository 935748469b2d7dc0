package org.auscult.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.auscult.dataset.MachineId;
import org.auscult.detector.Analysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreTest {
    private static final MachineId MACHINE = new MachineId("fan", "00");

    @TempDir
    Path folder;

    @Test
    void contributionsAddUpToTheFusedScore() {
        double[] z = {1.5, -0.5, 2};
        for (Fusion fusion : Fusions.all(List.of("a", "b", "c"), new boolean[] {true, false, true})) {
            double sum = 0;
            for (double contribution : fusion.contributions(z)) {
                sum += contribution;
            }
            assertThat(sum).as(fusion.key()).isEqualTo(fusion.fuse(z));
        }
        assertThat(Fusions.all(List.of("a", "b", "c"), new boolean[] {true, false, true}))
                .extracting(f -> f.key() + "=" + f.fuse(z))
                .containsExactly("automatic=1.75", "mean=1.0", "a=1.5", "b=-0.5", "c=2.0", "max=2.0", "min=-0.5");
    }

    @Test
    void shrinkageIsLedoitAndWolfs() {
        // Three points in the plane, worked out by hand: S = [[2/3, 1/3], [1/3, 2/3]].
        LedoitWolf shrunk = LedoitWolf.of(List.of(new float[] {0, 0}, new float[] {1, 2}, new float[] {2, 1}));
        assertThat(shrunk.mean()).containsExactly(1, 1);
        // tr S² / d − m² = 5/9 − 4/9; the fourth moments give (1/3·(4 + 1 + 1) − 10/9) / 2 / 3 = 4/27 > 1/9.
        assertThat(shrunk.shrinkage()).isCloseTo(1, within(1e-12));
        assertThat(shrunk.covariance()[0][0]).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(shrunk.covariance()[0][1]).isCloseTo(0, within(1e-12));
    }

    @Test
    void reloadingGivesTheSameNumbersToTheLastDigit() throws IOException {
        Random random = new Random(1);
        List<ScoreModel.Sample> learned = samples(random, 30);
        List<ScoreModel.Sample> heldOut = samples(random, 6);
        ScoreModel model = ScoreModel.fit(List.of("S_id"), learned, heldOut);
        model.save(folder);
        ScoreModel reopened = ScoreModel.load(folder);
        Analysis clip = samples(random, 1).get(0).analysis();
        assertThat(reopened.names()).containsExactly("S_maha", "S_knn", "S_density", "S_id");
        assertThat(reopened.raw(MACHINE, clip)).containsExactly(model.raw(MACHINE, clip));
        assertThat(reopened.z(MACHINE, clip)).containsExactly(model.z(MACHINE, clip));
        assertThat(heldOut.stream()
                        .mapToDouble(sample -> model.z(MACHINE, sample.analysis())[0])
                        .average()
                        .orElseThrow())
                .as("the held-out ones are what scores are measured in")
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void fewerClipsThanDimensionsAndConstantOnesStillGiveANumber() {
        List<float[]> few = List.of(new float[] {1, 5, 0}, new float[] {2, 5, 1});
        EmbeddingScore.Fitted fitted = new Mahalanobis().fit(few);
        assertThat(fitted.score(new float[] {1.5f, 5, 0.5f})).isCloseTo(0, within(1e-9));
        assertThat(fitted.score(new float[] {9, 9, 9})).isPositive().isFinite();
    }

    @Test
    void aMachineOfAnyNameIsKeptInTheFolder() throws IOException {
        MachineId odd = new MachineId("pump", "../2:*");
        Random random = new Random(1);
        ScoreModel model = ScoreModel.fit(List.of("S_id"), samples(odd, random, 8), List.of());
        Path run = folder.resolve("run");
        model.save(Files.createDirectories(run));
        assertThat(folder.toFile().list()).containsExactly("run");
        Analysis clip = samples(random, 1).get(0).analysis();
        assertThat(ScoreModel.load(run).raw(odd, clip)).containsExactly(model.raw(odd, clip));
    }

    @Test
    void runsOfOlderVersionsHaveTheNamesOfMachinesAsTheyAre() throws IOException {
        MachineId named = new MachineId("pump", "a+b");
        Random random = new Random(1);
        ScoreModel model = ScoreModel.fit(List.of("S_id"), samples(named, random, 8), List.of());
        model.save(folder);
        for (String score : List.of("S_maha", "S_knn", "S_density")) {
            Files.move(folder.resolve(score + "_pump_a%2Bb.npy"), folder.resolve(score + "_pump_a+b.npy"));
        }
        Analysis clip = samples(random, 1).get(0).analysis();
        assertThat(ScoreModel.load(folder).raw(named, clip)).containsExactly(model.raw(named, clip));
    }

    private static List<ScoreModel.Sample> samples(Random random, int n) {
        return samples(MACHINE, random, n);
    }

    private static List<ScoreModel.Sample> samples(MachineId machine, Random random, int n) {
        List<ScoreModel.Sample> samples = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            float[] x = {(float) random.nextGaussian(), (float) random.nextGaussian()};
            double[] heads = {random.nextDouble()};
            samples.add(new ScoreModel.Sample(machine, new Analysis(x, heads, new float[0])));
        }
        return samples;
    }

    @Test
    void nearestNormalsByHand() {
        List<float[]> normals = List.of(
                new float[] {0, 0}, new float[] {1, 0}, new float[] {0, 1}, new float[] {10, 0}, new float[] {14, 0});
        EmbeddingScore plain = new NearestNormals("S_knn", false);
        EmbeddingScore.Fitted fitted = plain.fit(normals);
        assertThat(fitted.score(new float[] {3, 0})).isCloseTo((2 + 3) / 2.0, within(1e-12));
        assertThat(plain.restore(fitted.state()).score(new float[] {3, 0})).isEqualTo(2.5);
        EmbeddingScore.Fitted density = new NearestNormals("S_density", true).fit(normals);
        double spreadAtOne = (1 + Math.sqrt(2) + 9 + 13) / 4;
        double spreadAtOrigin = (1 + 1 + 10 + 14) / 4.0;
        assertThat(density.score(new float[] {3, 0}))
                .isCloseTo(Math.min(2 / spreadAtOne, 3 / spreadAtOrigin), within(1e-12));
        assertThat(fitted.score(new float[] {0, 0}))
                .as("a learned clip, itself left out")
                .isEqualTo(1);
        assertThat(plain.fit(List.of(new float[] {1, 1})).score(new float[] {1, 3}))
                .isEqualTo(2);
    }

    @Test
    void extraScoresAreOfferedButNotMixedIntoThePapersFusions() {
        List<String> scores = List.of("S_maha", "S_knn", "S_id", "S_bin");
        double[] z = {1, 100, 2, 3};
        assertThat(Fusions.all(scores, new boolean[0]))
                .extracting(Fusion::key)
                .containsExactly("mean", "S_maha", "S_knn", "S_id", "S_bin", "max", "min");
        assertThat(Fusions.all(scores, new boolean[0]))
                .extracting(f -> f.fuse(z))
                .containsExactly(2.0, 1.0, 100.0, 2.0, 3.0, 3.0, 1.0);
        assertThat(Fusions.all(List.of("S_knn", "S_aug"), new boolean[0]).get(0).key())
                .isEqualTo("mean");
    }
}
