package org.auscult.experiment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.auscult.detector.TrainingProgress;

/** The losses of a training by epoch, as SVG. */
final class SvgCurves {
    private static final double LEFT = 50;
    private static final double TOP = 22;
    private static final double WIDTH = 480;
    private static final double HEIGHT = 180;
    private static final double BASE = TOP + HEIGHT;
    private static final double KEY = 100;

    private final List<TrainingProgress> batches;
    private final Set<String> losses = new LinkedHashSet<>();
    private final int epochs;
    private final double highest;

    private SvgCurves(List<TrainingProgress> batches) {
        this.batches = batches;
        batches.forEach(batch -> losses.addAll(batch.losses().keySet()));
        epochs = batches.stream().mapToInt(TrainingProgress::epoch).max().orElse(0);
        highest = losses.stream()
                .flatMap(loss -> means(loss).values().stream())
                .mapToDouble(mean -> mean)
                .max()
                .orElse(0);
    }

    /** Each loss, the mean of an epoch's batches; empty for a training of less than two epochs, or without a loss. */
    static String of(List<TrainingProgress> batches) {
        SvgCurves curves = new SvgCurves(batches);
        return curves.epochs < 2 || !(curves.highest > 0) ? "" : curves.svg();
    }

    private String svg() {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg viewBox='0 0 %.0f 264' width='%.0f' role='img' aria-label='Losses by epoch'>",
                LEFT + WIDTH + 20,
                LEFT + WIDTH + 20));
        for (double tick : Ticks.of(0, highest, 5)) {
            svg.append(SvgPlots.line(LEFT, y(tick), LEFT + WIDTH, y(tick), "#8884"));
            svg.append(SvgPlots.text(LEFT - 6, y(tick) + 4, "end", Ticks.text(tick)));
        }
        for (double tick : Ticks.of(1, epochs, 10)) {
            svg.append(SvgPlots.line(x(tick), BASE, x(tick), BASE + 4, "#888"));
            svg.append(SvgPlots.text(x(tick), BASE + 17, "middle", Ticks.text(tick)));
        }
        svg.append(SvgPlots.line(LEFT, BASE, LEFT + WIDTH, BASE, "#888"));
        svg.append(SvgPlots.text(LEFT + WIDTH / 2, BASE + 35, "middle", "Epoch"));
        svg.append(SvgPlots.upwards(14, TOP + HEIGHT / 2, "Loss, mean of the epoch"));
        stages(svg);
        int series = 0;
        for (String loss : losses) {
            String color = PlotColor.ofSeries(series).hex();
            String points = means(loss).entrySet().stream()
                    .map(mean -> String.format(Locale.ROOT, "%.1f,%.1f", x(mean.getKey()), y(mean.getValue())))
                    .collect(Collectors.joining(" "));
            svg.append("<polyline fill='none' stroke-width='2' stroke='").append(color);
            svg.append("' points='").append(points).append("'/>");
            svg.append(SvgPlots.rectangle(LEFT + KEY * series, 251, 14, 4, color));
            svg.append(SvgPlots.text(LEFT + 20 + KEY * series++, 257, "start", loss));
        }
        return svg.append("</svg>").toString();
    }

    /** Where a stage begins, with its name. */
    private void stages(StringBuilder svg) {
        List<String> told = new ArrayList<>();
        for (TrainingProgress batch : batches) {
            if (!batch.phase().isEmpty() && !told.contains(batch.phase())) {
                told.add(batch.phase());
                double x = x(batch.epoch());
                svg.append(SvgPlots.line(x, TOP - 8, x, BASE, "#8888"));
                svg.append(SvgPlots.text(x + 4, TOP - 8, "start", batch.phase()));
            }
        }
    }

    private SortedMap<Integer, Double> means(String loss) {
        return batches.stream()
                .filter(batch -> Double.isFinite(batch.losses().getOrDefault(loss, Double.NaN)))
                .collect(Collectors.groupingBy(
                        TrainingProgress::epoch,
                        TreeMap::new,
                        Collectors.averagingDouble(batch -> batch.losses().getOrDefault(loss, 0.0))));
    }

    private double x(double epoch) {
        return LEFT + (epoch - 1) / (epochs - 1) * WIDTH;
    }

    private double y(double loss) {
        return BASE - Math.max(0, loss) / highest * HEIGHT;
    }
}
