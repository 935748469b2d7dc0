package org.auscult.ui.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;

class DecadeAxisTest {
    @Test
    void numbersAreReadAsTheyAre() {
        DecadeAxis axis = new DecadeAxis("Rate");
        axis.setRange(0.0139, 1);
        assertThat(axis.refreshTicks(
                        new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(),
                        new AxisState(),
                        new Rectangle2D.Double(0, 0, 300, 300),
                        RectangleEdge.BOTTOM))
                .extracting(NumberTick::getText)
                .containsExactly("0.02", "0.05", "0.1", "0.2", "0.5", "1");
    }
}
