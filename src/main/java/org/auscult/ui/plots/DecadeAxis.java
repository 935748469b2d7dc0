package org.auscult.ui.plots;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A logarithmic axis whose numbers are read as they are: 0.02, 0.05, 0.1; over many decades, their powers alone. */
final class DecadeAxis extends LogAxis {
    private static final int MANY = 3;

    DecadeAxis(String label) {
        super(label);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        List<NumberTick> ticks = new ArrayList<>();
        for (double value : values(getRange().getLowerBound(), getRange().getUpperBound())) {
            String text = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
            ticks.add(new NumberTick(value, text, TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
        }
        return ticks;
    }

    /** Powers of ten within a range, and twice and five times them where there is room. */
    static List<Double> values(double low, double high) {
        List<Double> values = new ArrayList<>();
        int first = (int) Math.floor(Math.log10(low));
        int last = (int) Math.ceil(Math.log10(high));
        int[] factors = last - first > MANY ? new int[] {1} : new int[] {1, 2, 5};
        for (int power = first; power <= last; power++) {
            for (int factor : factors) {
                double value =
                        BigDecimal.valueOf(factor).scaleByPowerOfTen(power).doubleValue();
                if (value >= low && value <= high) {
                    values.add(value);
                }
            }
        }
        return values;
    }
}
