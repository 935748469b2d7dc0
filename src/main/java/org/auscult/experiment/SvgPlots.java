package org.auscult.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.auscult.evaluation.RocCurve;

/** The report's plots as SVG. */
final class SvgPlots {
    private static final int KEY_LETTERS = 54;
    private static final double SIZE = 360;
    private static final double LEFT = 50;
    private static final double TOP = 10;

    private SvgPlots() {}

    /** A curve with its name. */
    record Named(String name, RocCurve curve) {}

    static String roc(List<Named> curves, double maxFpr) {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg viewBox='0 0 %.0f %.0f' width='%.0f' role='img' aria-label='ROC curves'>",
                LEFT + SIZE + 10,
                TOP
                        + SIZE
                        + 46
                        + 18 * curves.stream().mapToInt(one -> key(one).size()).sum(),
                LEFT + SIZE + 10));
        svg.append(rectangle(LEFT, TOP, maxFpr * SIZE, SIZE, "#8883"));
        for (int i = 0; i <= 5; i++) {
            double at = i / 5.0;
            svg.append(line(x(at), y(0), x(at), y(1), "#8884"));
            svg.append(line(x(0), y(at), x(1), y(at), "#8884"));
            svg.append(text(x(at), y(0) + 16, "middle", String.format(Locale.ROOT, "%.1f", at)));
            svg.append(text(x(0) - 6, y(at) + 4, "end", String.format(Locale.ROOT, "%.1f", at)));
        }
        svg.append(text(x(0.5), y(0) + 34, "middle", "False positive rate"));
        svg.append(upwards(14, y(0.5), "True positive rate"));
        int rows = 0;
        for (int c = 0; c < curves.size(); c++) {
            RocCurve curve = curves.get(c).curve();
            StringBuilder points = new StringBuilder();
            for (int p = 0; p < curve.thresholds().length; p++) {
                points.append(String.format(
                        Locale.ROOT, "%.2f,%.2f ", x(curve.falsePositiveRate()[p]), y(curve.truePositiveRate()[p])));
            }
            String color = PlotColor.ofSeries(c).hex();
            svg.append("<polyline fill='none' stroke-width='2' stroke='").append(color);
            svg.append("' points='").append(points).append("'/>");
            double top = TOP + SIZE + 56 + 18 * rows;
            svg.append(rectangle(LEFT, top - 8, 14, 4, color));
            for (String words : key(curves.get(c))) {
                svg.append(text(LEFT + 22, TOP + SIZE + 56 + 18 * rows++, "start", words));
            }
        }
        return svg.append("</svg>").toString();
    }

    /** A curve's name and AUC, in as many lines as they need: weights of one's own are all named. */
    private static List<String> key(Named curve) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        String words = String.format(
                Locale.ROOT, "%s, pooled AUC %.3f", curve.name(), curve.curve().auc());
        for (String word : words.split(" ")) {
            if (line.length() + word.length() >= KEY_LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Signed bars, a score each, from a zero line in the middle. */
    static String bars(List<String> names, double[] values) {
        double largest = 1e-12;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg viewBox='0 0 300 %d' width='300' role='img' aria-label='Contributions'>",
                20 * values.length));
        for (int i = 0; i < values.length; i++) {
            double width = 80 * Math.abs(values[i]) / largest;
            double from = values[i] < 0 ? 150 - width : 150;
            svg.append(text(64, 20 * i + 14, "end", names.get(i)));
            PlotColor color = values[i] < 0 ? PlotColor.NORMAL : PlotColor.ANOMALOUS;
            svg.append(rectangle(from, 20 * i + 3, width, 13, color.hex()));
            svg.append(text(
                    240,
                    20 * i + 14,
                    "start",
                    String.format(Locale.ROOT, "%+.2f", values[i]).replace('-', '−')));
        }
        return svg.append(line(150, 0, 150, 20 * values.length, "#888"))
                .append("</svg>")
                .toString();
    }

    private static double x(double rate) {
        return LEFT + rate * SIZE;
    }

    private static double y(double rate) {
        return TOP + (1 - rate) * SIZE;
    }

    /** A line. */
    static String line(double x1, double y1, double x2, double y2, String color) {
        return String.format(
                Locale.ROOT, "<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f' stroke='%s'/>", x1, y1, x2, y2, color);
    }

    /** A filled rectangle. */
    static String rectangle(double x, double y, double width, double height, String color) {
        return String.format(
                Locale.ROOT,
                "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' fill='%s'/>",
                x,
                y,
                width,
                height,
                color);
    }

    /** A text that reads upwards, centred. */
    static String upwards(double x, double y, String words) {
        return String.format(
                Locale.ROOT,
                "<text transform='translate(%.1f %.1f) rotate(-90)' text-anchor='middle'>%s</text>",
                x,
                y,
                Html.escape(words));
    }

    /** A text on a line. */
    static String text(double x, double y, String anchor, String words) {
        return String.format(
                Locale.ROOT, "<text x='%.1f' y='%.1f' text-anchor='%s'>%s</text>", x, y, anchor, Html.escape(words));
    }
}
