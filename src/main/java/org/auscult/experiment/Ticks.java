package org.auscult.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Round numbers for an axis. */
public final class Ticks {
    /** From here on a number is written with a power of ten: in full it would be too long to read. */
    public static final double TOO_LONG = 1e7;

    private Ticks() {}

    /** Multiples of 1, 2 or 5 · 10ⁿ within the range, at most {@code most} of them; none in a range too narrow to tell them apart. */
    public static List<Double> of(double low, double high, int most) {
        double rough = (high - low) / Math.max(1, most);
        if (!(rough > Math.ulp(Math.max(Math.abs(low), Math.abs(high))))) {
            return List.of();
        }
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = 10 * power;
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= rough) {
                step = factor * power;
                break;
            }
        }
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high + 1e-9 * step; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** A tick's number: no needless decimals, a true minus sign. */
    public static String text(double tick) {
        String text;
        if (Math.abs(tick) >= TOO_LONG) {
            text = String.format(Locale.ROOT, "%.1e", tick);
        } else {
            text = tick == Math.rint(tick) ? String.valueOf((long) tick) : String.valueOf((float) tick);
        }
        return text.replace('-', '−');
    }
}
