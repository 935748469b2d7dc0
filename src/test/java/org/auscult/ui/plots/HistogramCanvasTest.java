package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javafx.scene.paint.Color;
import org.auscult.dataset.Recording;
import org.auscult.experiment.ScoreAxis;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;
import org.auscult.workbench.Fakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class HistogramCanvasTest {
    private static final int ROOM = 200;

    @Test
    void theWordsOfTheLineStayInThePaneWhereverItIsDragged() {
        HistogramCanvas canvas = new HistogramCanvas();
        List<List<ScoredClip>> bins = Collections.nCopies(ScoreAxis.BINS, List.of());
        List<Histogram.Series> series = List.of(new Histogram.Series("normal", Color.BLUE, bins));
        for (ScoreAxis axis : List.of(ScoreAxis.even(0, 1), new ScoreAxis(0, 0.5, 1, 0.06))) {
            assertInside(canvas, new Histogram(series, axis));
        }
    }

    @Test
    void theBarsAreSolidWhileNothingIsSelectedAndTheRestFadesBesideASelection() {
        List<Recording> recordings =
                Fakes.dataset(Path.of("plant"), 2).recordings().subList(0, 2);
        List<List<ScoredClip>> bins = new ArrayList<>(Collections.nCopies(ScoreAxis.BINS, List.of()));
        bins.set(
                0,
                recordings.stream()
                        .map(one -> new ScoredClip(
                                one, Role.TEST, new float[0], new double[] {0}, new double[] {0}, new float[0]))
                        .toList());
        HistogramCanvas canvas = new HistogramCanvas();
        canvas.show(
                new Histogram(List.of(new Histogram.Series("normal", Color.BLUE, bins)), ScoreAxis.even(0, 1)), 1, "");
        assertThat(alphas(canvas)).containsExactly(255, 255);
        canvas.mark(Set.of(recordings.get(0)));
        assertThat(alphas(canvas)).as("the lower half, the upper half").satisfies(halves -> {
            assertThat(halves.get(0)).isEqualTo(255);
            assertThat(halves.get(1)).isLessThan(130);
        });
    }

    /** Of the lower and the upper half of the first bar. */
    private static List<Integer> alphas(HistogramCanvas canvas) {
        BufferedImage picture = new BufferedImage(1000, 300, BufferedImage.TYPE_INT_ARGB);
        canvas.paint(picture.createGraphics(), 1000, 300);
        return List.of(picture.getRGB(54, 220) >>> 24, picture.getRGB(54, 100) >>> 24);
    }

    private static void assertInside(HistogramCanvas canvas, Histogram histogram) {
        for (int width : new int[] {360, 500}) {
            for (double at = 0; at <= 1; at += 0.05) {
                canvas.show(histogram, at, "finds 5 of 12 anomalous, alarms at 4 of 12 normal");
                BufferedImage picture = new BufferedImage(width + 2 * ROOM, 300, BufferedImage.TYPE_INT_ARGB);
                Graphics2D g = picture.createGraphics();
                g.translate(ROOM, 0);
                canvas.paint(g, width, 300);
                Rectangle2D painted = painted(picture);
                assertThat(painted.getMinX()).as("line at %s of %s", at, width).isGreaterThanOrEqualTo(ROOM);
                assertThat(painted.getMaxX()).as("line at %s of %s", at, width).isLessThanOrEqualTo(ROOM + width);
            }
        }
    }

    private static Rectangle2D painted(BufferedImage picture) {
        int first = picture.getWidth();
        int last = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                if (picture.getRGB(x, y) >>> 24 > 0) {
                    first = Math.min(first, x);
                    last = Math.max(last, x + 1);
                }
            }
        }
        return new Rectangle2D.Double(first, 0, last - first, 1);
    }
}
