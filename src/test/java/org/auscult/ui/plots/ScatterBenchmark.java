package org.auscult.ui.plots;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.auscult.ui.Figure;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a repaint of 20,000 dots costs, finding the one under the pointer, and drawing them for a file. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScatterBenchmark {
    private static final int DOTS = 20_000;
    private static final int WIDTH = 900;
    private static final int HEIGHT = 700;
    private static final Color[] COLORS = {Color.BLUE, Color.ORANGE, Color.GRAY};

    private final double[] x = new double[DOTS];
    private final double[] y = new double[DOTS];
    private final boolean[] isThere = new boolean[DOTS];
    private ScatterImage image;
    private PointGrid grid;
    private FigurePage page;

    @Setup
    public void scatter() {
        Platform.startup(() -> {});
        Random random = new Random(1);
        for (int i = 0; i < DOTS; i++) {
            x[i] = WIDTH * (0.5 + 0.15 * random.nextGaussian());
            y[i] = HEIGHT * (0.5 + 0.15 * random.nextGaussian());
            isThere[i] = true;
        }
        image = new ScatterImage(WIDTH, HEIGHT, 1);
        grid = new PointGrid(x, y, isThere, WIDTH, HEIGHT);
        page = FigurePage.of(
                new Figure(List.of("Dots"), Color.BLACK, List.of(), (g, width, height) -> {
                    for (int i = 0; i < DOTS; i++) {
                        g.setColor(COLORS[i % COLORS.length]);
                        Mark.values()[i % 4].paint(g, x[i], y[i]);
                    }
                }),
                Color.WHITE,
                WIDTH,
                HEIGHT);
    }

    @TearDown
    public void end() {
        Platform.exit();
    }

    @Benchmark
    public PointGrid repaint() {
        image.clear();
        for (int i = 0; i < DOTS; i++) {
            image.stamp(x[i], y[i], 0x0f82c8, Mark.values()[i % 4], 256);
        }
        return new PointGrid(x, y, isThere, WIDTH, HEIGHT);
    }

    @Benchmark
    public BufferedImage pictureOnTheFxThread() {
        return page.pixels();
    }

    @Benchmark
    public Supplier<String> vectorPictureOnTheFxThread() {
        return page.svg();
    }

    @Benchmark
    public int vectorPicture() {
        return page.svg().get().length();
    }

    @Benchmark
    public int nearest() {
        return grid.nearest(WIDTH / 2.0 + 3, HEIGHT / 2.0 - 7, 12);
    }
}
