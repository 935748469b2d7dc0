package org.auscult.ui.plots;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.auscult.experiment.PlotColor;
import org.auscult.ui.Decimals;
import org.auscult.workbench.Curve;
import org.auscult.workbench.Quantity;

/**
 * A curve over epochs, drawn. The pinned run's has the colour of the training's own of the same name, but is dashed and fainter.
 *
 * @param name for people
 * @param isPinned whether it is the pinned run's
 * @param hue its colour, but for how faint it is
 * @param x epochs, ascending
 * @param raw values as they were told
 * @param y the same smoothed
 */
record CurveLine(String name, boolean isPinned, PlotColor hue, double[] x, double[] raw, double[] y) {
    /** Of a training's own. */
    static final BasicStroke SOLID = new BasicStroke(1.8f);
    /** Of the pinned run's. */
    static final BasicStroke DASHED =
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 4}, 0);

    private static final int FAINTER = 170;

    /** A training's curves, on top of the pinned run's: none where the training has none itself. */
    static List<CurveLine> of(Map<String, Curve> own, Map<String, Curve> pinned, double smoothing) {
        List<CurveLine> lines = new ArrayList<>();
        if (!own.isEmpty()) {
            List<String> names = new ArrayList<>(own.keySet());
            pinned.keySet().stream().filter(name -> !own.containsKey(name)).forEach(names::add);
            pinned.forEach((name, curve) -> lines.add(of(name, true, names.indexOf(name), curve, smoothing)));
            own.forEach((name, curve) -> lines.add(of(name, false, names.indexOf(name), curve, smoothing)));
        }
        return lines;
    }

    private static CurveLine of(String name, boolean isPinned, int place, Curve curve, double smoothing) {
        return new CurveLine(
                name, isPinned, PlotColor.ofSeries(place), curve.x(), curve.y(), curve.smoothed(smoothing));
    }

    /** What it is drawn in. */
    Color color() {
        return faded(isPinned ? FAINTER : 255);
    }

    /** Its colour, so much of it, 0 … 255. */
    Color faded(int opacity) {
        return new Color(opacity << 24 | hue.rgb(), true);
    }

    /** What it is drawn with. */
    BasicStroke stroke() {
        return isPinned ? DASHED : SOLID;
    }

    /** The value told last; NaN if there is none. */
    double last() {
        return raw.length == 0 ? Double.NaN : raw[raw.length - 1];
    }

    /** Its value nearest to an epoch; NaN before its first, as of a loss of the second stage, and after its last. */
    double at(double epoch) {
        if (x.length == 0 || epoch < x[0] - 0.5 || epoch > x[x.length - 1] + 0.5) {
            return Double.NaN;
        }
        int best = 0;
        for (int i = 1; i < x.length; i++) {
            best = Math.abs(x[i] - epoch) < Math.abs(x[best] - epoch) ? i : best;
        }
        return y[best];
    }

    /** Curves by their names, the training's own before the pinned run's. */
    static Map<String, List<CurveLine>> byName(List<CurveLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(CurveLine::isPinned))
                .collect(Collectors.groupingBy(CurveLine::name, LinkedHashMap::new, Collectors.toList()));
    }

    /** Numbers of curves of one name, those that are some: "0.31, pinned 0.42". */
    static String words(List<CurveLine> lines, ToDoubleFunction<CurveLine> number) {
        return lines.stream()
                .filter(line -> !Double.isNaN(number.applyAsDouble(line)))
                .map(line -> (line.isPinned ? "pinned " : "") + Decimals.threeDigits(number.applyAsDouble(line)))
                .collect(Collectors.joining(", "));
    }

    /** A row a point as it was told: quantity, curve, epoch, value, run. */
    List<List<String>> rows(String run, Quantity quantity) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            rows.add(List.of(
                    quantity.label(), name, String.format(Locale.ROOT, "%.4f", x[i]), String.valueOf(raw[i]), run));
        }
        return rows;
    }
}
