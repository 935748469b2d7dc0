package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.scene.paint.Color;
import org.auscult.dataset.Condition;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;
import org.auscult.experiment.ScoreAxis;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;
import org.junit.jupiter.api.Test;

class HistogramTest {
    @Test
    void countsEachClipOnceInTheBinOfItsScore() {
        List<ScoredClip> clips = List.of(clip(0), clip(0.01), clip(10), clip(5), clip(Double.NaN));
        Histogram histogram =
                Histogram.of(List.of(new Histogram.Kind("normal", Color.BLUE, clips)), clip -> clip.z()[0]);
        assertThat(histogram.axis().low()).isEqualTo(-0.2);
        assertThat(histogram.axis().high()).isEqualTo(10.2);
        assertThat(histogram.most()).isEqualTo(2);
        List<List<ScoredClip>> bins = histogram.series().get(0).bins();
        assertThat(bins.stream().mapToInt(List::size).sum())
                .as("NaN is left out")
                .isEqualTo(4);
        assertThat(bins.get(0)).containsExactly(clips.get(0), clips.get(1));
        assertThat(bins.get(histogram.axis().bin(5))).containsExactly(clips.get(3));
        assertThat(bins.get(ScoreAxis.BINS - 1)).containsExactly(clips.get(2));
    }

    @Test
    void nothingFiniteIsNothingToCount() {
        List<ScoredClip> clips = List.of(clip(Double.NaN), clip(Double.POSITIVE_INFINITY));
        assertThat(Histogram.of(List.of(new Histogram.Kind("normal", Color.BLUE, clips)), clip -> clip.z()[0]))
                .isEqualTo(Histogram.EMPTY);
        Histogram one =
                Histogram.of(List.of(new Histogram.Kind("normal", Color.BLUE, List.of(clip(3)))), c -> c.z()[0]);
        assertThat(one.most()).isEqualTo(1);
        assertThat(one.axis().low()).isEqualTo(2.5);
        assertThat(one.axis().high()).isEqualTo(3.5);
    }

    @Test
    void whatLiesFarBeyondTheNormalsSharesTheLastBinAndLeavesTheOthersTheRoom() {
        List<ScoredClip> normals = DoubleStream.of(-1, -0.5, 0, 0.5, 0.7, 1)
                .mapToObj(HistogramTest::clip)
                .toList();
        List<ScoredClip> anomalous = DoubleStream.of(3, 1044, 2275)
                .mapToObj(score -> clip(score, Condition.ANOMALOUS))
                .toList();
        Histogram histogram = Histogram.of(
                List.of(
                        new Histogram.Kind("normal", Color.BLUE, normals),
                        new Histogram.Kind("anomalous", Color.RED, anomalous)),
                clip -> clip.z()[0]);
        ScoreAxis axis = histogram.axis();
        assertThat(axis.isCut()).isTrue();
        assertThat(axis.reach()).isBetween(5.0, 15.0);
        assertThat(histogram.beyond()).isEqualTo(2);
        assertThat(axis.share(1) - axis.share(0))
                .as("a standard deviation is seen")
                .isGreaterThan(0.05);
        assertThat(axis.share(2275)).isLessThan(1);
        for (double score : new double[] {-5, 0, axis.reach(), 700, 3000}) {
            assertThat(axis.at(axis.share(score))).as("each has its place").isCloseTo(score, within(1e-9));
        }
        assertThat(axis.start(axis.bin(700))).isCloseTo(axis.share(axis.reach()), within(1e-9));
    }

    @Test
    void theTallestBarIsOfAllKinds() {
        Histogram histogram = Histogram.of(
                List.of(
                        new Histogram.Kind("normal", Color.BLUE, List.of(clip(1), clip(1))),
                        new Histogram.Kind("anomalous", Color.RED, List.of(clip(1), clip(2)))),
                clip -> clip.z()[0]);
        assertThat(histogram.most()).isEqualTo(3);
        List<HistogramPart> parts = HistogramPart.of(histogram, histogram.axis().bin(1), new CountAxis(3, false), 300);
        assertThat(parts).extracting(HistogramPart::bottom).containsExactly(0.0, 200.0);
        assertThat(parts).extracting(HistogramPart::top).containsExactly(200.0, 300.0);
        assertThat(parts).extracting(part -> part.bar().series().name()).containsExactly("normal", "anomalous");
        assertThat(HistogramPart.of(histogram, histogram.axis().bin(1), new CountAxis(30_000, false), 300))
                .as("few on thousands are seen")
                .allMatch(part -> part.top() - part.bottom() >= 3);
    }

    @Test
    void fewClipsAreCountedOnALogarithmicAxisToo() {
        assertThat(new CountAxis(5, true).ticks()).containsExactly(0.0, 1.0, 2.0, 5.0);
        assertThat(new CountAxis(300, true).ticks()).containsExactly(0.0, 1.0, 10.0, 100.0);
    }

    private static ScoredClip clip(double score) {
        return clip(score, Condition.NORMAL);
    }

    private static ScoredClip clip(double score, Condition condition) {
        Recording recording =
                new Recording(Path.of("a.wav"), "a" + score, new MachineId("fan", "00"), Split.TEST, condition);
        return new ScoredClip(
                recording, Role.TEST, new float[0], new double[] {score}, new double[] {score}, new float[0]);
    }
}
