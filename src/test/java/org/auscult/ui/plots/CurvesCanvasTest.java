package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.auscult.experiment.PlotColor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class CurvesCanvasTest {
    @Test
    void aCurveOfOneEpochIsADotAtItsEnd() {
        CurvesCanvas canvas = new CurvesCanvas();
        double[] value = {16.5};
        canvas.show(
                List.of(new CurveLine("S_maha", false, new PlotColor(0xff0000), new double[] {1}, value, value)),
                List.of(),
                "score",
                false);
        BufferedImage picture = new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = picture.createGraphics();
        canvas.paint(g, 400, 300);
        g.dispose();
        int[] pixels = picture.getRGB(0, 0, 400, 300, null, 0, 400);
        assertThat(Arrays.stream(pixels)
                        .filter(rgb -> rgb == Color.RED.getRGB())
                        .count())
                .isGreaterThan(12);
    }
}
