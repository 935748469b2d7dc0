package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import javafx.scene.paint.Color;
import org.auscult.experiment.ScoreAxis;
import org.auscult.score.ScoredClip;
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
