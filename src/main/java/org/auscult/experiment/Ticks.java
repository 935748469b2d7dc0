package org.auscult.experiment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Round numbers for an axis. */
public final class Ticks {
    /** From here on a number is written with a power of ten: in full it would be too long to read. */
    public static final double TOO_LONG = 1e7;

    private static final double TOO_SMALL = 1e-5;
    private static final int MANY_DECADES = 3;

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

    /** Powers of ten within a range of a logarithmic axis, and twice and five times them where there is room. */
    public static List<Double> decades(double low, double high) {
        int first = (int) Math.floor(Math.log10(low));
        int last = (int) Math.ceil(Math.log10(high));
        List<Double> ticks = new ArrayList<>();
        for (int power = first; power <= last; power++) {
            for (int factor : last - first > MANY_DECADES ? new int[] {1} : new int[] {1, 2, 5}) {
                double tick =
                        BigDecimal.valueOf(factor).scaleByPowerOfTen(power).doubleValue();
                if (tick >= low && tick <= high) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }

    /** A tick's number: no needless decimals, a true minus sign, a power of ten where it would be too long. */
    public static String text(double tick) {
        double size = Math.abs(tick);
        boolean isPlain = tick == 0 || size >= TOO_SMALL && size < TOO_LONG;
        String text = isPlain
                ? new BigDecimal(Float.toString((float) tick))
                        .stripTrailingZeros()
                        .toPlainString()
                : String.format(Locale.ROOT, "%.1e", tick);
        return text.replace('-', '−');
    }
}
