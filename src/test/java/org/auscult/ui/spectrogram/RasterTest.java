package org.auscult.ui.spectrogram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.auscult.feature.DisplaySpectrogram;
import org.auscult.feature.PowerSpectrogram;
import org.auscult.task.StopSignal;
import org.auscult.workbench.Frequencies;
import org.auscult.workbench.FrequencyAxis;
import org.auscult.workbench.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RasterTest {
    private static final int RATE = 16000;
    private static final int WIDTH = 100;
    private static final int HEIGHT = 40;

    private final PowerSpectrogram transform = new PowerSpectrogram(512, 128);
    private final Raster raster = new Raster(Raster.Levels.of(ColorMap.load("magma"), -110, -20));
    private final Frequencies all = new Frequencies(FrequencyAxis.LINEAR, new Span(0, RATE / 2.0));
    private final int[] pixels = new int[WIDTH * HEIGHT];

    @Test
    void aClickInAMinuteIsSeenInItsPixel() {
        float[] samples = new float[60 * RATE];
        samples[(int) (33.3 * RATE)] = 1;
        DisplaySpectrogram s = transform.compute(samples, RATE);
        raster.paint(s, new Span(0, s.seconds()), all, pixels, WIDTH, HEIGHT);
        int middle = HEIGHT / 2 * WIDTH;
        assertThat(pixels[middle + 55]).as("33.3 of 60 seconds").isNotEqualTo(pixels[middle + 50]);
        assertThat(pixels[middle + 54]).isEqualTo(pixels[middle + 50]);
        assertThat(pixels[middle + 57]).isEqualTo(pixels[middle + 50]);
    }

    @Test
    void whatIsReadOfAPixelIsWhatItIsPaintedWith() {
        float[] samples = new float[60 * RATE];
        Random random = new Random(1);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.1 * Math.sin(0.3 * i * (1 + i * 1e-6)) + 0.001 * random.nextGaussian());
        }
        DisplaySpectrogram s = transform.compute(samples, RATE);
        ColorMap colors = ColorMap.load("magma");
        float[] normal = new float[s.bins()];
        Arrays.fill(normal, -70);
        for (Span time : List.of(new Span(0, s.seconds()), new Span(20, 20.5))) {
            Pixels read = new Pixels(s, time, all, WIDTH, HEIGHT);
            new Raster(Raster.Levels.of(colors, -110, -20)).paint(s, time, all, pixels, WIDTH, HEIGHT);
            assertThat(pixels).isEqualTo(colored(colors, -110, -20, read::highest));
            new Raster(new Raster.Levels(colors, -40, 40, normal)).paint(s, time, all, pixels, WIDTH, HEIGHT);
            int[] expected = colored(colors, -40, 40, (x, y) -> read.above(normal, x, y));
            assertThat(IntStream.range(0, pixels.length).filter(i -> pixels[i] != expected[i]))
                    .as("but for a rounding")
                    .hasSizeLessThan(pixels.length / 100);
        }
    }

    private interface Read {
        double at(int x, int y);
    }

    private static int[] colored(ColorMap colors, double low, double high, Read read) {
        return IntStream.range(0, WIDTH * HEIGHT)
                .map(i -> {
                    double share = (read.at(i % WIDTH, i / WIDTH) - low) / (high - low);
                    return colors.argb()[Math.max(0, Math.min(255, (int) (256 * share)))];
                })
                .toArray();
    }

    @Test
    void theTimeAxisIsAsLongAsTheRecordingWhateverTheFftLength() {
        for (int length : new int[] {256, 1024, 8192}) {
            DisplaySpectrogram s = new PowerSpectrogram(length, length / 4).compute(new float[10 * RATE], RATE);
            assertThat(s.seconds()).isEqualTo(10);
        }
    }

    @Test
    void whatIsNotYetThereIsTransparent() {
        float[] samples = new float[60 * RATE];
        DisplaySpectrogram s = transform.empty(samples.length, RATE);
        StopSignal stop = new StopSignal();
        try {
            transform.fill(s, samples, progress -> stop.stop(), stop);
        } catch (CancellationException e) {
            assertThat(s.ready()).isBetween(1, s.frames() / 2);
        }
        raster.paint(s, new Span(0, s.seconds()), all, pixels, WIDTH, HEIGHT);
        int border = (int) ((double) s.ready() / s.frames() * WIDTH);
        assertThat(pixels[border - 1] >>> 24).isEqualTo(255);
        assertThat(pixels[border + 1] >>> 24).isZero();
    }

    @ParameterizedTest
    @EnumSource(FrequencyAxis.class)
    void everyAxisKeepsTheFrequencyThatIsZoomedAboutAndStopsAtTheEnds(FrequencyAxis axis) {
        Frequencies whole = new Frequencies(axis, new Span(axis == FrequencyAxis.LOGARITHMIC ? 20 : 0, 8000));
        assertThat(whole.share(whole.hertz(0.3))).isCloseTo(0.3, within(1e-9));
        Frequencies zoomed = new Frequencies(axis, whole.zoomed(0.6, 4, 8000));
        assertThat(zoomed.hertz(0.6)).isCloseTo(whole.hertz(0.6), within(1e-6));
        assertThat(zoomed.zoomed(0.6, 0.1, 8000)).isEqualTo(Span.ALL);
        Span moved = zoomed.moved(5, 8000);
        assertThat(moved.to()).as("as far as there is something").isCloseTo(8000, within(1e-6));
    }
}
