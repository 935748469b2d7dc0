package org.auscult.ui.spectrogram;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.auscult.workbench.Frequencies;
import org.auscult.workbench.Region;
import org.auscult.workbench.Span;
import org.auscult.workbench.SpectrogramView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class RegionLayerTest {
    private static final int WIDTH = 200;
    private static final int HEIGHT = 100;

    /** How many white pixels there are in a column of a picture of the seconds 6 to 8 with a region. */
    private static long white(int column, Span region) {
        PlotArea area = new PlotArea(
                0, 10, WIDTH, HEIGHT - 10, new Span(6, 8), Frequencies.of(new SpectrogramView(), 8000), 10, 8000);
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            SnapshotParameters black = new SnapshotParameters();
            black.setFill(Color.BLACK);
            RegionLayer layer = new RegionLayer();
            layer.fit(WIDTH, HEIGHT);
            layer.draw(area, 0, new Region(region, null));
            return layer.snapshot(black, new WritableImage(WIDTH, HEIGHT));
        });
        long found = 0;
        for (int y = 20; y < HEIGHT - 10; y++) {
            found += image.getPixelReader().getColor(column, y).getBrightness() > 0.5 ? 1 : 0;
        }
        return found;
    }

    @Test
    void anEdgeOutOfViewIsNotDrawn() {
        assertThat(white(1, new Span(5, 5.5))).as("the region is out of view").isZero();
        assertThat(white(1, new Span(5, 7))).as("its beginning is out of view").isZero();
        assertThat(white(100, new Span(5, 7))).as("its end is in view").isGreaterThan(50);
    }
}
