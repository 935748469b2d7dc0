package org.auscult.ui;

import java.util.Locale;
import java.util.stream.DoubleStream;
import org.auscult.experiment.Ticks;

/**
 * How many decimals a column of numbers gets, so that they line up and show two or three significant ones.
 *
 * @param count digits after the point
 */
public record Decimals(int count) {
    private static final double MOST = 0.75;

    /** Fits most of the magnitudes: a few that are far larger don't take the others' decimals. */
    public static Decimals of(DoubleStream values) {
        double[] sizes = values.filter(Double::isFinite).map(Math::abs).sorted().toArray();
        double largest = sizes.length == 0 ? 0 : sizes[sizes.length - 1];
        if (largest == 0) {
            return new Decimals(2);
        }
        double size = Math.max(sizes[(int) Math.ceil(MOST * (sizes.length - 1))], Math.min(1, largest));
        if (size >= 1000) {
            return new Decimals(0);
        }
        return new Decimals(Math.max(1, Math.min(6, 2 - (int) Math.floor(Math.log10(size)))));
    }

    /** A number alone, with three significant digits. */
    public static String threeDigits(double value) {
        double size = Math.abs(value);
        if (size > 0 && size < 0.001) {
            return String.format(Locale.ROOT, "%.1e", value).replace('-', '−');
        }
        int afterThePoint = size == 0 || size >= 100 ? 0 : Math.min(5, 2 - (int) Math.floor(Math.log10(size)));
        return new Decimals(afterThePoint).format(value);
    }

    /** A number as text with a true minus sign; empty if it is not a number. */
    public String format(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        String form = Math.abs(value) < Ticks.TOO_LONG ? "%." + count + "f" : "%.3g";
        String text = String.format(Locale.ROOT, form, value);
        return (Double.parseDouble(text) == 0 ? text.replace("-", "") : text).replace('-', '−');
    }
}
