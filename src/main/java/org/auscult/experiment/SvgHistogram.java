package org.auscult.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.auscult.evaluation.Labelled;

/** How many clips of a machine have which fused score, as SVG: bars stand on one another, as in the window. */
final class SvgHistogram {
    private static final double LEFT = 50;
    private static final double WIDTH = 290;
    private static final double HEIGHT = 100;
    private static final double BASE = 130;
    private static final int TICK_ROOM = 22;
    private static final List<String> KINDS = List.of("#999", PlotColor.NORMAL.hex(), PlotColor.ANOMALOUS.hex());

    private final ScoreAxis axis;
    private final List<int[]> counts;
    private final int most;

    private SvgHistogram(ScoreAxis axis, List<double[]> kinds) {
        this.axis = axis;
        counts = kinds.stream().map(this::counts).toList();
        most = Math.max(
                1, IntStream.range(0, ScoreAxis.BINS).map(this::clips).max().orElse(1));
    }

    /**
     * Draws a machine's clips: the normals that the threshold was set on in grey, test clips in the colours of their condition; a
     * line at the threshold. Scores that are not finite are left out.
     *
     * @param basis what those normals are called
     */
    static String of(String title, double[] normals, String basis, Labelled tests, double threshold) {
        double[] normal = scores(tests, false);
        double[] anomalous = scores(tests, true);
        double[] core = finite(DoubleStream.concat(Arrays.stream(normals), Arrays.stream(normal)));
        double[] all = finite(DoubleStream.concat(Arrays.stream(core), Arrays.stream(anomalous)));
        ScoreAxis axis = all.length == 0 ? ScoreAxis.even(0, 1) : ScoreAxis.over(all, core);
        return new SvgHistogram(axis, List.of(normals, normal, anomalous)).svg(title, basis, threshold);
    }

    private String svg(String title, String basis, double threshold) {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg viewBox='0 0 %.0f 204' width='%.0f' role='img' aria-label='Scores of %s'>",
                LEFT + WIDTH + 20,
                LEFT + WIDTH + 20,
                Html.escape(title)));
        String called = Double.isFinite(threshold) ? "anomalous from " + hundredths(threshold) : "nothing is called";
        svg.append(SvgPlots.text(LEFT, 14, "start", title + ", " + called));
        for (int b = 0; b < ScoreAxis.BINS; b++) {
            bar(svg, b);
        }
        countAxis(svg);
        scoreAxis(svg);
        if (threshold >= axis.low() && threshold <= axis.high()) {
            svg.append(SvgPlots.line(x(threshold), 22, x(threshold), BASE, "currentColor"));
        }
        List<String> names = List.of(basis, "normal", "anomalous");
        for (int kind = 0; kind < names.size(); kind++) {
            svg.append(SvgPlots.rectangle(LEFT + 95 * kind, 184, 12, 6, KINDS.get(kind)));
            svg.append(SvgPlots.text(LEFT + 17 + 95 * kind, 191, "start", names.get(kind)));
        }
        return svg.append("</svg>").toString();
    }

    private void bar(StringBuilder svg, int bin) {
        double from = LEFT + axis.start(bin) * WIDTH;
        double width = LEFT + axis.start(bin + 1) * WIDTH - from - 1;
        double top = BASE;
        for (int kind = 0; kind < counts.size(); kind++) {
            double height = HEIGHT * counts.get(kind)[bin] / most;
            top -= height;
            if (height > 0) {
                svg.append(SvgPlots.rectangle(from, top, width, height, KINDS.get(kind)));
            }
        }
    }

    private void scoreAxis(StringBuilder svg) {
        svg.append(SvgPlots.line(LEFT, BASE + 0.5, LEFT + WIDTH, BASE + 0.5, "#888"));
        double middleOfLast = LEFT + WIDTH * (1 - axis.last() / 2);
        for (double tick : Ticks.of(axis.low(), axis.isCut() ? axis.reach() : axis.high(), 6)) {
            svg.append(SvgPlots.line(x(tick), BASE, x(tick), BASE + 4, "#888"));
            if (!axis.isCut() || x(tick) < middleOfLast - TICK_ROOM) {
                svg.append(SvgPlots.text(x(tick), BASE + 17, "middle", Ticks.text(tick)));
            }
        }
        String unit = "fused score (standard deviations of the normals)";
        if (axis.isCut()) {
            String from = "≥ " + Ticks.text(axis.reach());
            svg.append(SvgPlots.line(x(axis.reach()), 22, x(axis.reach()), BASE, "#8888"));
            svg.append(SvgPlots.text(middleOfLast, BASE + 17, "middle", from));
            unit = "fused score (σ of the normals); last bar " + from + ": " + clips(ScoreAxis.BINS - 1);
        }
        svg.append(SvgPlots.text(LEFT + WIDTH / 2, BASE + 35, "middle", unit));
    }

    private void countAxis(StringBuilder svg) {
        for (double tick : Ticks.of(0, most, 4)) {
            if (tick == Math.rint(tick)) {
                double y = BASE - HEIGHT * tick / most;
                svg.append(SvgPlots.line(LEFT - 4, y, LEFT, y, "#888"));
                svg.append(SvgPlots.text(LEFT - 7, y + 4, "end", Ticks.text(tick)));
            }
        }
        svg.append(SvgPlots.upwards(14, BASE - HEIGHT / 2, "Clips"));
    }

    private double x(double score) {
        return LEFT + axis.share(score) * WIDTH;
    }

    private int clips(int bin) {
        return counts.stream().mapToInt(kind -> kind[bin]).sum();
    }

    private int[] counts(double[] scores) {
        int[] found = new int[ScoreAxis.BINS];
        for (double score : finite(Arrays.stream(scores))) {
            found[axis.bin(score)]++;
        }
        return found;
    }

    private static double[] finite(DoubleStream scores) {
        return scores.filter(Double::isFinite).toArray();
    }

    private static double[] scores(Labelled clips, boolean anomalous) {
        return IntStream.range(0, clips.scores().length)
                .filter(i -> clips.anomalous()[i] == anomalous)
                .mapToDouble(i -> clips.scores()[i])
                .toArray();
    }

    private static String hundredths(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replace('-', '−');
    }
}
